"""Forecast a new item from its siblings, then from itself."""

import numpy as np


# --8<-- [start:shrink]
def prior_days(counts):
    """Mean rate of siblings, and how many days of history it is worth.

    counts: (siblings, days), two days or more. The siblings' means
    differ by their rates and by the noise of their days, which is
    measured within each sibling and subtracted.
    """
    counts = np.asarray(counts, float)
    within = counts.var(axis=1, ddof=1).mean()
    between = counts.mean(axis=1).var(ddof=1) - within / counts.shape[1]
    days = within / between if between > 0 else np.inf
    return counts.mean(), days


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
