"""Work on data larger than memory: bounded read-ahead, mergeable statistics."""

import math
from collections import deque
from dataclasses import dataclass

import numpy as np


# --8<-- [start:bounded]
def bounded_map(pool, function, items, ahead):
    """Yield function(item) in order, with at most `ahead` items in flight.

    An item is drawn only when there is room, so a slow consumer slows the
    reader down. Closing the generator cancels what has not started.
    """
    if ahead < 1:
        raise ValueError("ahead must be at least 1")
    flight = deque()
    try:
        for item in items:
            flight.append(pool.submit(function, item))
            if len(flight) == ahead:
                yield flight.popleft().result()
        while flight:
            yield flight.popleft().result()
    finally:
        for future in flight:
            future.cancel()
# --8<-- [end:bounded]


# --8<-- [start:moments]
@dataclass(frozen=True)
class Moments:
    """Count, mean and sum of squared deviations of the values seen so far."""

    count: int = 0
    mean: float = 0.0
    squares: float = 0.0

    @classmethod
    def of(cls, values):
        values = np.asarray(values, dtype="float64")
        values = values[~np.isnan(values)]
        if not values.size:
            return cls()
        mean = float(values.mean())
        return cls(values.size, mean, float(((values - mean) ** 2).sum()))

    def __add__(self, other):
        """Merge two parts, in any order up to rounding (Chan et al. 1979)."""
        count = self.count + other.count
        if not count:
            return self
        delta = other.mean - self.mean
        return Moments(
            count,
            self.mean + delta * other.count / count,
            self.squares + other.squares
            + delta**2 * self.count * other.count / count,
        )

    @property
    def std(self):
        return math.sqrt(self.squares / self.count) if self.count else math.nan
# --8<-- [end:moments]
