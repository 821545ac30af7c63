"""Stacks slices: right numbers, but every window is a copy."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def windows(x, size, step):
    return np.array([x[i:i + size] for i in range(0, len(x) - size + 1, step)])


def moving_mean(x, size):
    x = np.asarray(x, dtype=float)
    level = x.mean()
    total = np.concatenate([[0.0], np.cumsum(x - level)])
    return level + (total[size:] - total[:-size]) / size


def moving_max(x, size):
    return sliding_window_view(x, size).max(axis=1)


def patches(image, size, step):
    return sliding_window_view(image, (size, size))[::step, ::step]
