"""Sliding windows as views, and what can be computed from them."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


# --8<-- [start:windows]
def windows(x, size, step):
    return sliding_window_view(x, size)[::step]


def moving_mean(x, size):
    x = np.asarray(x, dtype=float)
    level = x.mean()
    total = np.concatenate([[0.0], np.cumsum(x - level)])
    return level + (total[size:] - total[:-size]) / size


def moving_max(x, size):
    return sliding_window_view(x, size).max(axis=1)


def patches(image, size, step):
    return sliding_window_view(image, (size, size))[::step, ::step]
# --8<-- [end:windows]
