"""Counts the start before the stop at the same moment: back-to-back jobs seem to need two GPUs."""

import heapq


def gpus_needed(jobs):
    events = [(start, 0) for start, _ in jobs] + [(stop, 1) for _, stop in jobs]
    running = most = 0
    for _, kind in sorted(events):
        running += 1 if kind == 0 else -1
        most = max(most, running)
    return most


def assign(jobs):
    gpus, busy = [0] * len(jobs), []
    for i in sorted(range(len(jobs)), key=lambda i: jobs[i]):
        start, stop = jobs[i]
        if busy and busy[0][0] < start:
            gpus[i] = heapq.heapreplace(busy, (stop, busy[0][1]))[1]
        else:
            gpus[i] = len(busy)
            heapq.heappush(busy, (stop, gpus[i]))
    return gpus
