"""Logistic regression fitted by Newton's method."""

import numpy as np


# --8<-- [start:fit]
def fit(x, y, penalty=0.0, steps=25):
    """Coefficients, the intercept last. The penalty spares the intercept."""
    x = np.column_stack([x, np.ones(len(x))])
    shrink = np.full(x.shape[1], penalty)
    shrink[-1] = 0
    w = np.zeros(x.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ w))
        gradient = x.T @ (p - y) + shrink * w
        hessian = x.T * (p * (1 - p)) @ x + np.diag(shrink)
        w = w - np.linalg.solve(hessian, gradient)
    return w
# --8<-- [end:fit]
