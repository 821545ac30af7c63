"""Rolling mean over the last readings, some of which are missing."""

from collections import deque
from math import isfinite, nan


# --8<-- [start:rolling]
def rolling_mean(values, width, min_count):
    """Yield the mean of the finite ones among the last `width` values.

    One number per value; NaN where fewer than min_count >= 1 are finite.
    """
    window = deque()
    total = lost = 0.0  # the sum, and what rounding has dropped from it
    count = 0           # finite values in the window
    for value in values:
        window.append(value)
        if isfinite(value):
            total, lost = add(total, lost, value)
            count += 1
        if len(window) > width:
            old = window.popleft()
            if isfinite(old):
                total, lost = add(total, lost, -old)
                count -= 1
        yield (total + lost) / count if count >= min_count else nan


def add(total, lost, x):
    """Add x to a sum and keep the digits that the sum cannot hold."""
    big, small = (total, x) if abs(total) >= abs(x) else (x, total)
    new = total + x
    return new, lost + (small - (new - big))
# --8<-- [end:rolling]
