"""A heap that removes old values only when they reach the top: buried ones stay, and memory grows forever."""

import heapq


def rolling_peak(events, window):
    heap = []
    for time, value in events:
        heapq.heappush(heap, (-value, time, value))
        while time - heap[0][1] >= window:
            heapq.heappop(heap)
        yield heap[0][2]
