"""Running median with two heaps."""

# --8<-- [start:median]
import heapq


class RunningMedian:
    """The median of all values so far."""

    def __init__(self):
        self._low = []  # the smaller half, negated: its largest on top
        self._high = []  # the larger half: its smallest on top

    def add(self, value):
        """Take in one value."""
        heapq.heappush(self._high, -heapq.heappushpop(self._low, -value))
        if len(self._high) > len(self._low):
            heapq.heappush(self._low, -heapq.heappop(self._high))

    def median(self):
        """Return the middle value, or the mean of the two middle ones; ValueError if empty."""
        if not self._low:
            raise ValueError("no values")
        if len(self._low) > len(self._high):
            return -self._low[0]
        return (self._high[0] - self._low[0]) / 2
# --8<-- [end:median]
