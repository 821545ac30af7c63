"""Writes the gap as a star: a code that contains a star then meets the wrong bucket."""

from collections import defaultdict


def ladder_length(begin, end, words):
    def patterns(word):
        return [word[:i] + "*" + word[i + 1 :] for i in range(len(word))]

    if end not in words:
        return 0
    buckets = defaultdict(list)
    for word in words:
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
