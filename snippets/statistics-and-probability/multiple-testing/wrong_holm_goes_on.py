"""Goes on after the first failure of Holm: a p-value of 0.05 passes because it is the last."""

import numpy as np


def holm(p, alpha=0.05):
    """Family-wise: chance of even one false discovery at most alpha."""
    p = np.asarray(p, dtype=float)
    order, m = np.argsort(p), len(p)
    passes = p[order] <= alpha / (m - np.arange(m))
    believed = np.zeros(m, dtype=bool)
    believed[order] = passes
    return believed


def benjamini_hochberg(p, q=0.05):
    """Expected share of false ones among the discoveries at most q."""
    p = np.asarray(p, dtype=float)
    order, m = np.argsort(p), len(p)
    below = p[order] <= q * np.arange(1, m + 1) / m
    count = below.nonzero()[0].max() + 1 if below.any() else 0  # last pass
    believed = np.zeros(m, dtype=bool)
    believed[order[:count]] = True
    return believed
