"""Forecast a new item from its siblings, then from itself."""

import numpy as np


# --8<-- [start:shrink]
def prior_days(counts):
    """Mean rate of siblings, and how many days of history it is worth.

    counts: (siblings, days). A Poisson day has variance `mean`; what
    exceeds it between siblings is the real difference of their rates.
    """
    counts = np.asarray(counts, float)
    mean = counts.mean()
    between = counts.mean(axis=1).var(ddof=1) - mean / counts.shape[1]
    return mean, mean / between if between > 0 else np.inf


def shrunk_rate(own, mean, days):
    """Daily rate: `days` days at the siblings' mean, then the own days."""
    if np.isinf(days):
        return float(mean)
    return (mean * days + np.sum(own)) / (days + len(own))
# --8<-- [end:shrink]


def launch_curve(counts):
    """Mean share of the first weeks' total that falls on each day."""
    counts = np.asarray(counts, float)
    return (counts / counts.sum(axis=1, keepdims=True)).mean(axis=0)
