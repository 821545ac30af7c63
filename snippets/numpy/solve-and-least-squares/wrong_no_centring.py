"""A column of ones beside timestamps: lstsq cuts off the small singular value."""

import numpy as np


def fit(x, y):
    w = np.linalg.lstsq(np.column_stack([np.ones(len(x)), x]), y, rcond=None)[0]
    return w[0], w[1:]


def mahalanobis(x, mean, cov):
    factor = np.linalg.cholesky(cov)                   # cov = L L^T
    z = np.linalg.solve(factor, (x - mean).T)          # (d, n)
    return np.sqrt((z ** 2).sum(axis=0))


def solve_each(a, b):
    return np.linalg.solve(a, b[..., None])[..., 0]    # (n, d, 1): n vectors
