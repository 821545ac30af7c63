"""Takes a missing reading for zero and divides by all: the mean sinks whenever the sensor is silent."""

from collections import deque
from math import isfinite, nan


def rolling_mean(values, width, min_count):
    window, total, count = deque(), 0.0, 0
    for value in values:
        window.append(value if isfinite(value) else 0.0)
        total += window[-1]
        count += isfinite(value)
        if len(window) > width:
            total -= window.popleft()
        yield total / len(window) if count >= min_count else nan
