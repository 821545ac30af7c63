import numpy as np


def fit(x, y):
    """(intercept, weights) of the least squares line through x (n, d), y (n,).

    Several digits must be right even if two columns differ by 1e-7 or
    a column lies near 1.7e9; of many solutions, that with the smallest
    weights.
    """
    x = np.column_stack([np.ones(len(x)), x])
    w = np.linalg.inv(x.T @ x) @ x.T @ y
    return w[0], w[1:]


def mahalanobis(x, mean, cov):
    """(n,) distances sqrt((x - mean)^T cov^-1 (x - mean)) of the rows of x.

    A cov that is not positive definite raises LinAlgError.
    """
    return np.sqrt(((x - mean) @ np.linalg.inv(cov) @ (x - mean).T).diagonal())


def solve_each(a, b):
    """Solve n systems: a (n, d, d), b (n, d) gives x (n, d)."""
    return np.linalg.solve(a, b)
