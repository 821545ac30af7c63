"""Compares with the GPU that was taken first, not with the one that is free first: a long job blocks the queue."""

from collections import deque


def gpus_needed(jobs):
    return max(assign(jobs), default=-1) + 1


def assign(jobs):
    gpus, busy, used = [0] * len(jobs), deque(), 0
    for i in sorted(range(len(jobs)), key=lambda i: jobs[i]):
        start, stop = jobs[i]
        if busy and busy[0][0] <= start:
            gpus[i] = busy.popleft()[1]
        else:
            gpus[i], used = used, used + 1
        busy.append((stop, gpus[i]))
    return gpus
