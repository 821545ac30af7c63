"""Confidence intervals for a mean and for a proportion."""

import numpy as np
from scipy import stats


# --8<-- [start:intervals]
def mean_interval(x, level=0.95):
    """Student's t interval for the mean of independent rows."""
    x = np.asarray(x, dtype=float)
    error = x.std(ddof=1) / np.sqrt(len(x))
    t = stats.t.ppf((1 + level) / 2, df=len(x) - 1)
    return x.mean() - t * error, x.mean() + t * error


def wald(k, n, z=1.96):
    """The textbook interval for a proportion: poor for rare events."""
    p = k / n
    half = z * np.sqrt(p * (1 - p) / n)
    return p - half, p + half


def wilson(k, n, z=1.96):
    """All p whose distance to k / n is within z standard errors at p."""
    p = k / n
    centre = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2)) / (1 + z**2 / n)
    return centre - half, centre + half
# --8<-- [end:intervals]
