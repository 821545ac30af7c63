"""Right, but keeps the buckets after use: each word of a large bucket reads all of it again."""

from collections import defaultdict, deque


def ladder_length(begin, end, words):
    if end not in words:
        return 0
    buckets = defaultdict(list)
    for word in words:
        for i in range(len(word)):
            buckets[word[:i], word[i + 1 :]].append(word)
    seen, queue = {begin}, deque([(begin, 1)])
    while queue:
        word, length = queue.popleft()
        if word == end:
            return length
        for i in range(len(word)):
            for other in buckets.get((word[:i], word[i + 1 :]), ()):
                if other not in seen:
                    seen.add(other)
                    queue.append((other, length + 1))
    return 0
