"""Removes the oldest value after the mean is taken: the window holds width + 1 values."""

from collections import deque
from math import fsum, isfinite, nan


def rolling_mean(values, width, min_count):
    window = deque()
    for value in values:
        window.append(value)
        good = [v for v in window if isfinite(v)]
        yield fsum(good) / len(good) if len(good) >= min_count else nan
        if len(window) > width:
            window.popleft()
