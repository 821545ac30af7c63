import numpy as np


def windows(x, size, step):
    """All windows of x (n,) that fit, a step apart: (m, size), a read-only view."""
    return np.array([x[i:i + size] for i in range(0, len(x), step)])


def moving_mean(x, size):
    """Mean of each window of `size` neighbours: (n - size + 1,) floats.

    Accurate also when all values lie near 1e9 and vary by 1e-3.
    """
    total = np.cumsum(x)
    return (total[size:] - total[:-size]) / size


def moving_max(x, size):
    """Maximum of each window: (n - size + 1,)."""
    raise NotImplementedError


def patches(image, size, step):
    """Square patches of an image (h, w), a step apart in both directions:
    (rows, columns, size, size), a read-only view.
    """
    raise NotImplementedError
