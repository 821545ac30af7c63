"""Find the length of the shortest word ladder with buckets of similar words."""

# --8<-- [start:ladder]
from collections import defaultdict


def ladder_length(begin, end, words):
    """Return the number of words in a shortest ladder, or 0 if none exists.

    Neighbours have the same length and differ in exactly one place.
    words: list of strings that holds every word but perhaps `begin`.
    """
    if end not in words:
        return 0
    buckets = defaultdict(list)
    for word in words:
        for pattern in patterns(word):
            buckets[pattern].append(word)
    frontier, seen, length = [begin], {begin}, 1
    while frontier:
        if end in frontier:
            return length
        reached = []
        for word in frontier:
            for pattern in patterns(word):
                for other in buckets.pop(pattern, ()):  # use a bucket once
                    if other not in seen:
                        seen.add(other)
                        reached.append(other)
        frontier, length = reached, length + 1
    return 0


def patterns(word):
    return [(word[:i], word[i + 1 :]) for i in range(len(word))]
# --8<-- [end:ladder]
