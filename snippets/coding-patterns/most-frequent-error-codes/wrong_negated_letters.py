"""Negates each letter to invert the alphabet in a heap: E1 and E10 change places, as the shorter list stays smaller."""

import heapq
from collections import Counter


def top_k(codes, k):
    heap = []  # the worst on top: lowest count, then last in the alphabet
    for code, count in Counter(codes).items():
        heapq.heappush(heap, (count, [-ord(letter) for letter in code], code))
        if len(heap) > k:
            heapq.heappop(heap)
    best = [(code, count) for count, _, code in heap]
    return sorted(best, key=lambda pair: (-pair[1], pair[0]))
