"""Quantiles from sample paths, and a conformal widening."""

import numpy as np


# --8<-- [start:paths]
def sample_paths(last, residuals, horizon, paths, seed=0):
    """Random walks from `last` whose steps are drawn from residuals."""
    rng = np.random.default_rng(seed)
    steps = rng.choice(np.asarray(residuals, float), (paths, horizon))
    return last + steps.cumsum(axis=1)


def quantile_of_sum(paths, q):
    """Quantile of the total over the horizon."""
    return np.quantile(paths.sum(axis=1), q)


def sum_of_quantiles(paths, q):
    """Not the same thing: the quantile of each day, added up."""
    return np.quantile(paths, q, axis=0).sum()
# --8<-- [end:paths]


def crps(paths, actual):
    """Continuous ranked probability score of a sample; smaller is better."""
    x = np.asarray(paths, float)
    return np.abs(x - actual).mean() - np.abs(x[:, None] - x[None, :]).mean() / 2


def conformal_margin(actual, low, high, level=0.9):
    """How far to move both ends out so that `level` of past days fit."""
    miss = np.sort(np.maximum(low - np.asarray(actual, float), actual - high))
    rank = int(np.ceil((len(miss) + 1) * level))
    return miss[rank - 1] if rank <= len(miss) else np.inf
