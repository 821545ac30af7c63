"""Converts without clipping: what comes out of 300 depends on the machine."""

import numpy as np


def difference(a, b):
    return np.abs(a.astype(np.int16) - b).astype(np.uint8)


def blend(a, b, weight):
    return to_uint8(weight * a.astype(float) + (1 - weight) * b.astype(float))


def to_uint8(x):
    rounded = np.rint(np.where(np.isnan(x), 0, x))
    return (rounded.astype(np.int64, casting="unsafe") & 255).astype(np.uint8)
