"""Pushes by turns into the two heaps without passing through the other: the halves mix."""

import heapq


class RunningMedian:
    def __init__(self):
        self.low, self.high = [], []

    def add(self, value):
        if len(self.low) == len(self.high):
            heapq.heappush(self.low, -value)
        else:
            heapq.heappush(self.high, value)

    def median(self):
        if not self.low:
            raise ValueError("no values")
        return -self.low[0] if len(self.low) > len(self.high) else (self.high[0] - self.low[0]) / 2
