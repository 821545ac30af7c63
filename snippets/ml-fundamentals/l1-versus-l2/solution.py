"""Lasso and ridge regression, small enough to see where the zeros come from."""

import numpy as np


# --8<-- [start:penalties]
def soft_threshold(z, penalty):
    """Move z towards zero by the penalty, and stop there."""
    return np.sign(z) * np.maximum(np.abs(z) - penalty, 0)


def lasso(x, y, penalty, tolerance=1e-6):
    """Minimise |y - xw|^2 / 2 + penalty * sum |w_j|, one w_j at a time.

    x and y are centred; no column of x is all zero.
    """
    w, xx, xy = np.zeros(x.shape[1]), x.T @ x, x.T @ y
    while True:
        before = w.copy()
        for j in range(len(w)):
            pull = xy[j] - xx[j] @ w + xx[j, j] * w[j]  # without w_j
            w[j] = soft_threshold(pull, penalty) / xx[j, j]
        if np.abs(w - before).max() <= tolerance:
            return w


def ridge(x, y, penalty):
    """Minimise |y - xw|^2 / 2 + penalty * sum w_j^2 / 2."""
    return np.linalg.solve(x.T @ x + penalty * np.eye(x.shape[1]), x.T @ y)
# --8<-- [end:penalties]
