"""CUPED: remove what data from before the experiment predicts."""

import numpy as np


# --8<-- [start:cuped]
def cuped(metric, before):
    """The metric without the part that `before` predicts.

    Both arms together, one entry per user. The mean does not change.
    """
    theta = np.cov(metric, before)[0, 1] / np.var(before, ddof=1)
    return metric - theta * (before - before.mean())


def effect(metric, treated):
    """(difference of means, its standard error)."""
    a, b = metric[~treated], metric[treated]
    error = np.sqrt(a.var(ddof=1) / len(a) + b.var(ddof=1) / len(b))
    return b.mean() - a.mean(), error
# --8<-- [end:cuped]
