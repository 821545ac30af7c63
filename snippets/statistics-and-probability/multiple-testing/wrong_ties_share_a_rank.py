"""Counts the smaller p-values to get a rank: equal ones share the lowest rank and its strict limit."""

import numpy as np


def holm(p, alpha=0.05):
    """Reject so that any false discovery has probability alpha at most."""
    p = np.asarray(p, dtype=float)
    order, m = np.argsort(p), len(p)
    passes = p[order] <= alpha / (m - np.arange(m))
    reject = np.zeros(m, dtype=bool)
    reject[order] = np.logical_and.accumulate(passes)  # stop at first fail
    return reject


def benjamini_hochberg(p, q=0.05):
    """Reject so that the expected share of false discoveries is q at most."""
    p = np.asarray(p, dtype=float)
    rank = np.array([1 + (p < each).sum() for each in p])
    below = p <= q * rank / max(len(p), 1)
    return p <= p[below].max(initial=-1)
