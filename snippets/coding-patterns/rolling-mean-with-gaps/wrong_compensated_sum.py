"""Neumaier's summation carries what rounding drops: two spikes of different size push small digits out of that, too."""

from collections import deque
from math import isfinite, nan


def rolling_mean(values, width, min_count):
    window = deque()
    total = lost = 0.0
    count = 0
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
    big, small = (total, x) if abs(total) >= abs(x) else (x, total)
    new = total + x
    return new, lost + (small - (new - big))
