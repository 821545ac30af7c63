"""Three functions that say whether they change, share or own an array."""

import numpy as np


# --8<-- [start:functions]
def centred(x):
    """x minus its column means, as a new float array."""
    x = np.asarray(x, dtype=float)  # not a copy if x is float already
    return x - x.mean(axis=0)       # a new array in any case


def erase(x, rows, columns):
    """Set x to 0 where a chosen row meets a chosen column, in place."""
    x[np.ix_(rows, columns)] = 0    # one assignment, straight into x


def newest(log, k):
    """The last k rows, fewer if there are fewer, kept beyond the log."""
    return log[max(len(log) - k, 0):].copy()  # a view would keep all of it
# --8<-- [end:functions]
