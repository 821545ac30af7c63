"""Flattens whatever comes: two columns of predictions for half as many rows pass as one."""

import numpy as np


def rmse(y, p):
    y, p = np.ravel(y), np.ravel(p)
    if y.size != p.size or not y.size:
        raise ValueError("different lengths")
    return np.sqrt(((y - p) ** 2).mean())


def standardise(x, axis):
    x = np.asarray(x, dtype=float)
    off = x - x.mean(axis=axis, keepdims=True)
    scale = off.std(axis=axis, keepdims=True)
    constant = scale <= 1e-12 * np.abs(x).max(axis=axis, keepdims=True, initial=0)
    return np.where(constant, 0, off / np.where(constant, 1, scale))


def gaps(a, b):
    return np.subtract.outer(np.asarray(a, float), np.asarray(b, float))
