"""Keeps the images in uint8: with an integer weight the product is uint8 as well."""

import numpy as np


def difference(a, b):
    return np.abs(a.astype(np.int16) - b).astype(np.uint8)


def blend(a, b, weight):
    return to_uint8((weight * a + (1 - weight) * b) if isinstance(weight, int) else weight * (a + b) + (1 - 2 * weight) * b)


def to_uint8(x):
    rounded = np.rint(np.where(np.isnan(x), 0, x))
    return np.clip(rounded, 0, 255).astype(np.uint8)
