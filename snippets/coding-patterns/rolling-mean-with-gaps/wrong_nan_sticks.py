"""Adds NaN to the running sum: NaN minus NaN is NaN, so one lost reading silences the rest of the series."""

from collections import deque
from math import isfinite, nan


def rolling_mean(values, width, min_count):
    window, total = deque(), 0.0
    for value in values:
        window.append(value)
        total += value
        if len(window) > width:
            total -= window.popleft()
        count = sum(isfinite(v) for v in window)
        yield total / count if count >= min_count else nan
