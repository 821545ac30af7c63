"""Clicks per view with an error that respects the randomised unit."""

import numpy as np


# --8<-- [start:ratio]
def ratio(clicks, views):
    """(ratio, standard error); one entry per randomised user."""
    clicks, views = np.asarray(clicks, float), np.asarray(views, float)
    r = clicks.sum() / views.sum()
    residual = clicks - r * views        # sums to zero by construction
    error = residual.std(ddof=1) / (np.sqrt(len(views)) * views.mean())
    return r, error


def difference_z(a, b):
    """z-statistic of two arms, each a pair (clicks, views)."""
    (r_a, e_a), (r_b, e_b) = ratio(*a), ratio(*b)
    return (r_b - r_a) / np.hypot(e_a, e_b)
# --8<-- [end:ratio]
