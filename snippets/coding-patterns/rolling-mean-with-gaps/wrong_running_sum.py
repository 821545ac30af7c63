"""Adds and subtracts without care for rounding: a spike takes the small digits with it when it leaves."""

from collections import deque
from math import isfinite, nan


def rolling_mean(values, width, min_count):
    window, total, count = deque(), 0.0, 0
    for value in values:
        window.append(value)
        if isfinite(value):
            total += value
            count += 1
        if len(window) > width:
            old = window.popleft()
            if isfinite(old):
                total -= old
                count -= 1
        yield total / count if count >= min_count else nan
