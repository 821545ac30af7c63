"""Keeps every score of the stream in a sorted list: each answer is right, but the memory grows without end."""

import bisect
import heapq


def kth_largest(scores, k):
    if not 1 <= k <= len(scores):
        raise ValueError("no such rank")
    return heapq.nlargest(k, scores)[-1]


def kth_largest_so_far(scores, k):
    kept = []
    for score in scores:
        bisect.insort(kept, score)
        yield kept[-k] if len(kept) >= k else None
