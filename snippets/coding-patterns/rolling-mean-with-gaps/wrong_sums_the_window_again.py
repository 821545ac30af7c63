"""Right, but adds up the whole window for each reading: O(width) a step."""

from collections import deque
from math import isfinite, nan


def rolling_mean(values, width, min_count):
    window = deque(maxlen=width)
    for value in values:
        window.append(value)
        good = [v for v in window if isfinite(v)]
        yield sum(good) / len(good) if len(good) >= min_count else nan
