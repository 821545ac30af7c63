"""A heap of (count, code) drops the smallest code of a tie: of equal codes it keeps the last in the alphabet."""

import heapq
from collections import Counter


def top_k(codes, k):
    heap = []
    for code, count in Counter(codes).items():
        heapq.heappush(heap, (count, code))
        if len(heap) > k:
            heapq.heappop(heap)
    return sorted(((code, count) for count, code in heap), key=lambda pair: (-pair[1], pair[0]))
