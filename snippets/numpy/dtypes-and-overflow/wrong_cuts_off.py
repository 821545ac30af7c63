"""astype cuts off the fraction: 254.9 becomes 254."""

import numpy as np


def difference(a, b):
    return np.abs(a.astype(np.int16) - b).astype(np.uint8)


def blend(a, b, weight):
    return to_uint8(weight * a.astype(float) + (1 - weight) * b.astype(float))


def to_uint8(x):
    rounded = np.where(np.isnan(x), 0, x)
    return np.clip(rounded, 0, 255).astype(np.uint8)
