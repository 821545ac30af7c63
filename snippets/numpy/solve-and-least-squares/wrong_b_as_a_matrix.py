"""Passes b of shape (n, d), which NumPy 2 reads as one matrix."""

import numpy as np


def fit(x, y):
    centre, level = x.mean(axis=0), y.mean()
    weights = np.linalg.lstsq(x - centre, y - level, rcond=None)[0]
    return level - centre @ weights, weights


def mahalanobis(x, mean, cov):
    factor = np.linalg.cholesky(cov)                   # cov = L L^T
    z = np.linalg.solve(factor, (x - mean).T)          # (d, n)
    return np.sqrt((z ** 2).sum(axis=0))


def solve_each(a, b):
    return np.linalg.solve(a, b)
