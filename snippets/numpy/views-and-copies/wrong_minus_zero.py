"""log[-0:] is log[0:]: nothing wanted, everything returned."""

import numpy as np


def centred(x):
    return x - np.mean(x, axis=0)


def erase(x, rows, columns):
    x[np.ix_(rows, columns)] = 0


def newest(log, k):
    return log[-k:].copy()
