"""Gives the largest file to the least loaded worker: good balance, but the files are no longer in order."""

import heapq


def smallest_limit(sizes, workers):
    loads = [0] * workers
    for size in sorted(sizes, reverse=True):
        heapq.heapreplace(loads, loads[0] + size)
    return max(loads)
