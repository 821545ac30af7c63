"""Ends with one job, although each of the kinds that are most frequent has its last turn in the last round."""

from collections import Counter


def slots_needed(jobs, pause):
    if not jobs:
        return 0
    most = max(Counter(jobs).values())
    return max(len(jobs), (most - 1) * (pause + 1) + 1)
