"""The k-th largest of n values: quickselect, and a heap for streams."""

# --8<-- [start:select]
import heapq
import random


def kth_largest(scores, k):
    """Return the k-th largest score; equal scores count separately.

    scores: list of numbers. ValueError unless 1 <= k <= len(scores).
    """
    if not 1 <= k <= len(scores):
        raise ValueError(f"k is {k}, but there are {len(scores)} scores")
    rng = random.Random(0)
    while True:
        pivot = rng.choice(scores)
        larger = [score for score in scores if score > pivot]
        smaller = [score for score in scores if score < pivot]
        if k <= len(larger):
            scores = larger
        elif k > len(scores) - len(smaller):
            k -= len(scores) - len(smaller)
            scores = smaller
        else:
            return pivot  # one of the scores equal to the pivot
# --8<-- [end:select]


# --8<-- [start:stream]
def kth_largest_so_far(scores, k):
    """Yield, after each score, the k-th largest so far, or None before the k-th score."""
    heap = []  # the k largest so far, the smallest of them on top
    for score in scores:
        if len(heap) < k:
            heapq.heappush(heap, score)
        elif score > heap[0]:
            heapq.heapreplace(heap, score)
        yield heap[0] if len(heap) == k else None
# --8<-- [end:stream]
