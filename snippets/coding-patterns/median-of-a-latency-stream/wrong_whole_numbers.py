"""Divides with // and cuts off the half."""

import heapq


class RunningMedian:
    def __init__(self):
        self.low, self.high = [], []

    def add(self, value):
        heapq.heappush(self.high, -heapq.heappushpop(self.low, -value))
        if len(self.high) > len(self.low):
            heapq.heappush(self.low, -heapq.heappop(self.high))

    def median(self):
        if not self.low:
            raise ValueError("no values")
        return -self.low[0] if len(self.low) > len(self.high) else (self.high[0] - self.low[0]) // 2
