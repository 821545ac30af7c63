"""Regression losses, and the constant that each of them prefers."""

import numpy as np


# --8<-- [start:losses]
def squared(y, f):
    return (y - f) ** 2


def absolute(y, f):
    return np.abs(y - f)


def huber(y, f, delta=5.0):
    e = np.abs(y - f)
    return np.where(e <= delta, e**2 / 2, delta * (e - delta / 2))


def pinball(y, f, q=0.9):
    return np.maximum(q * (y - f), (q - 1) * (y - f))


def poisson(y, f):
    return f - y * np.log(f)


def squared_log(y, f):
    return (np.log1p(y) - np.log1p(f)) ** 2


def percentage(y, f):
    return np.abs(y - f) / y
# --8<-- [end:losses]


def best_constant(loss, y, grid):
    """The constant prediction with the smallest mean loss."""
    return grid[np.argmin([loss(y, f).mean() for f in grid])]
