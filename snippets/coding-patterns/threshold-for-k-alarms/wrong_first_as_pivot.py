"""Takes the first score as pivot: on sorted scores each round removes one, and the work is quadratic."""

import heapq


def kth_largest(scores, k):
    if not 1 <= k <= len(scores):
        raise ValueError("no such rank")
    while True:
        pivot = scores[0]
        larger = [score for score in scores if score > pivot]
        smaller = [score for score in scores if score < pivot]
        equal = len(scores) - len(larger) - len(smaller)
        if k <= len(larger):
            scores = larger
        elif k <= len(larger) + equal:
            return pivot
        else:
            k -= len(larger) + equal
            scores = smaller


def kth_largest_so_far(scores, k):
    heap = []
    for score in scores:
        heapq.heappush(heap, score)
        if len(heap) > k:
            heapq.heappop(heap)
        yield heap[0] if len(heap) == k else None
