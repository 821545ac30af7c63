"""asarray copies integers and passes floats on as they are: the caller's floats are changed."""

import numpy as np


def centred(x):
    x = np.asarray(x, dtype=float)
    x -= x.mean(axis=0)
    return x


def erase(x, rows, columns):
    x[np.ix_(rows, columns)] = 0


def newest(log, k):
    return log[max(len(log) - k, 0):].copy()
