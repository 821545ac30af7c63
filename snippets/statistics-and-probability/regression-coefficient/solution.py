"""Latency of requests from their size and number of items."""

import numpy as np


def requests(n, rng):
    size = rng.gamma(4, 25, n)  # kB
    items = 0.1 * size + rng.normal(0, 3, n)
    latency = 20 + 0.5 * size - 2 * items + rng.normal(0, 10, n)
    return size, items, latency


def fit(target, *features):
    """Return the coefficients of least squares, without that of the constant."""
    x = np.column_stack([np.ones(len(target)), *features])
    return np.linalg.lstsq(x, target, rcond=None)[0][1:]


def leftover(target, feature):
    """What a straight line through `feature` does not explain of `target`."""
    return target - np.polyval(np.polyfit(feature, target, 1), feature)
