"""Which nulls to reject when many were tested."""

import numpy as np


# --8<-- [start:adjust]
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
    count = below.nonzero()[0].max() + 1 if below.any() else 0  # last pass
    reject = np.zeros(m, dtype=bool)
    reject[order[:count]] = True
    return reject
# --8<-- [end:adjust]
