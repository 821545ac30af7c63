"""Puts scores equal to the pivot on one side: when all are equal, each round removes only the pivot."""

import heapq
import random


def kth_largest(scores, k):
    if not 1 <= k <= len(scores):
        raise ValueError("no such rank")
    rng = random.Random(0)
    scores = list(scores)
    while True:
        pivot = scores.pop(rng.randrange(len(scores)))
        larger = [score for score in scores if score >= pivot]
        if k <= len(larger):
            scores = larger
        elif k == len(larger) + 1:
            return pivot
        else:
            k -= len(larger) + 1
            scores = [score for score in scores if score < pivot]


def kth_largest_so_far(scores, k):
    heap = []
    for score in scores:
        heapq.heappush(heap, score)
        if len(heap) > k:
            heapq.heappop(heap)
        yield heap[0] if len(heap) == k else None
