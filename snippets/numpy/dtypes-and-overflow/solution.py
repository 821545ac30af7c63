"""Differences and blends of uint8 images without wrapping around."""

import numpy as np


# --8<-- [start:types]
def difference(a, b):
    return np.abs(a.astype(np.int16) - b).astype(np.uint8)


def blend(a, b, weight):
    return to_uint8(weight * a.astype(float) + (1 - weight) * b.astype(float))


def to_uint8(x):
    rounded = np.rint(np.where(np.isnan(x), 0, x))
    return np.clip(rounded, 0, 255).astype(np.uint8)
# --8<-- [end:types]
