import numpy as np


def difference(a, b):
    """|a - b| of two uint8 images, as uint8."""
    return np.abs(a - b)


def blend(a, b, weight):
    """weight * a + (1 - weight) * b of two uint8 images, as uint8, rounded."""
    return (a * weight + b * (1 - weight)).astype(np.uint8)


def to_uint8(x):
    """Floats as uint8: rounded to the nearest (ties to even), below 0 is 0,
    above 255 is 255, NaN is 0.
    """
    return x.astype(np.uint8)
