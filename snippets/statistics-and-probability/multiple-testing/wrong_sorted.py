"""Returns the decisions in the order of the sorted p-values."""

import numpy as np


def holm(p, alpha=0.05):
    """Family-wise: chance of even one false discovery at most alpha."""
    p = np.asarray(p, dtype=float)
    order, m = np.argsort(p), len(p)
    passes = p[order] <= alpha / (m - np.arange(m))
    believed = np.zeros(m, dtype=bool)
    believed[:] = np.logical_and.accumulate(passes)  # stop at first fail
    return believed


def benjamini_hochberg(p, q=0.05):
    """Expected share of false ones among the discoveries at most q."""
    p = np.asarray(p, dtype=float)
    order, m = np.argsort(p), len(p)
    below = p[order] <= q * np.arange(1, m + 1) / m
    count = below.nonzero()[0].max() + 1 if below.any() else 0  # last pass
    believed = np.zeros(m, dtype=bool)
    believed[:count] = True
    return believed
