"""Subtracts in uint8 and takes the absolute value of what has wrapped already."""

import numpy as np


def difference(a, b):
    return np.abs(a - b).astype(np.uint8)


def blend(a, b, weight):
    return to_uint8(weight * a.astype(float) + (1 - weight) * b.astype(float))


def to_uint8(x):
    rounded = np.rint(np.where(np.isnan(x), 0, x))
    return np.clip(rounded, 0, 255).astype(np.uint8)
