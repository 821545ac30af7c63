"""Sorts each value into the right half and never balances the halves: their border stays at the first value."""

import heapq


class RunningMedian:
    def __init__(self):
        self.low, self.high = [], []

    def add(self, value):
        if not self.low or value <= -self.low[0]:
            heapq.heappush(self.low, -value)
        else:
            heapq.heappush(self.high, value)

    def median(self):
        if not self.low:
            raise ValueError("no values")
        return -self.low[0] if len(self.low) > len(self.high) else (self.high[0] - self.low[0]) / 2
