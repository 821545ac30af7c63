"""Adds the last word to the catalogue: it may then end at a code that is not valid."""

from collections import defaultdict


def ladder_length(begin, end, words):
    def patterns(word):
        return [(word[:i], word[i + 1 :]) for i in range(len(word))]

    buckets = defaultdict(list)
    for word in [*words, end]:
        for pattern in patterns(word):
            buckets[pattern].append(word)
    queue, distance = [begin], {begin: 1}
    for word in queue:
        for pattern in patterns(word):
            for other in buckets.pop(pattern, ()):
                if other not in distance:
                    distance[other] = distance[word] + 1
                    queue.append(other)
    return distance.get(end, 0)
