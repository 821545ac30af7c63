"""Splits that only ever train on what would have been known."""

import numpy as np


# --8<-- [start:split]
def rolling_origin(n, first, horizon, gap=0, window=None):
    """Yield (train, test) row numbers of rows sorted by time.

    first: rows before the first test block; horizon: rows in a test block;
    gap: rows left out before it, whose labels are not known yet;
    window: use only the last so many training rows (default: all).
    """
    for origin in range(first, n - horizon + 1, horizon):
        end = origin - gap
        start = 0 if window is None else max(0, end - window)
        yield np.arange(start, end), np.arange(origin, origin + horizon)
# --8<-- [end:split]
