"""Pearson's and Spearman's correlation, and six pairs of variables."""

import numpy as np


def ranks(v):
    """0 for the smallest; ties keep their order, and continuous data have none."""
    return v.argsort(kind="stable").argsort()


def pearson(a, b):
    return np.corrcoef(a, b)[0, 1]


def spearman(a, b):
    return pearson(ranks(a), ranks(b))


def six_pairs(rng, n=10_000):
    x, noise, cause = (rng.normal(size=n) for _ in range(3))
    return {
        "y = x + noise": (x, x + noise),
        "y = exp(2x)": (x, np.exp(2 * x)),
        "y = x squared": (x, x**2),
        "common cause": (cause + x, cause + noise),
        "same, cause held fixed": (x, noise),
        "one wild row in 10,000": (np.append(x, 100), np.append(noise, 100)),
    }
