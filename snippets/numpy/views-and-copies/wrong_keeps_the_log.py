"""The last rows as a view: they keep the whole log alive, and change with it."""

import numpy as np


def centred(x):
    return x - np.mean(x, axis=0)


def erase(x, rows, columns):
    x[np.ix_(rows, columns)] = 0


def newest(log, k):
    return log[max(len(log) - k, 0):]
