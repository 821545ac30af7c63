"""Solves the normal equations: their condition number is the square."""

import numpy as np


def fit(x, y):
    centre, level = x.mean(axis=0), y.mean()
    weights = np.linalg.solve((x - centre).T @ (x - centre), (x - centre).T @ (y - level))
    return level - centre @ weights, weights


def mahalanobis(x, mean, cov):
    factor = np.linalg.cholesky(cov)                   # cov = L L^T
    z = np.linalg.solve(factor, (x - mean).T)          # (d, n)
    return np.sqrt((z ** 2).sum(axis=0))


def solve_each(a, b):
    return np.linalg.solve(a, b[..., None])[..., 0]    # (n, d, 1): n vectors
