"""Adds the variances of clicks and views as if the two were unrelated."""

import numpy as np


def ratio(clicks, views):
    """(ratio, standard error); one entry per randomised user."""
    clicks, views = np.asarray(clicks, float), np.asarray(views, float)
    r = clicks.sum() / views.sum()
    spread = clicks.var(ddof=1) + r ** 2 * views.var(ddof=1)
    error = np.sqrt(spread / len(views)) / views.mean()
    return r, error


def difference_z(a, b):
    """z-statistic of two arms, each a pair (clicks, views)."""
    (r_a, e_a), (r_b, e_b) = ratio(*a), ratio(*b)
    return (r_b - r_a) / np.hypot(e_a, e_b)
