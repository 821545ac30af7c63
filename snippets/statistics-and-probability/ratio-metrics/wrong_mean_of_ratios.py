"""Averages the users' own ratios: a different metric, in which a user with one view counts as much as one with a hundred."""

import numpy as np


def ratio(clicks, views):
    """(ratio, standard error); one entry per randomised user."""
    clicks, views = np.asarray(clicks, float), np.asarray(views, float)
    own = clicks / views
    r = own.mean()
    error = own.std(ddof=1) / np.sqrt(len(own))
    return r, error


def difference_z(a, b):
    """z-statistic of two arms, each a pair (clicks, views)."""
    (r_a, e_a), (r_b, e_b) = ratio(*a), ratio(*b)
    return (r_b - r_a) / np.hypot(e_a, e_b)
