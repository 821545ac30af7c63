"""Least squares with two kinds of standard error."""

import numpy as np


# --8<-- [start:ols]
def ols(x, y):
    """Coefficients (intercept first), classic and robust standard errors."""
    x = np.column_stack([np.ones(len(x)), x])
    n, d = x.shape
    q, r = np.linalg.qr(x)  # never forms X'X
    w = np.linalg.solve(r, q.T @ y)
    residual = y - x @ w
    r_inverse = np.linalg.inv(r)
    classic = r_inverse @ r_inverse.T * (residual @ residual) / (n - d)
    leverage = (q**2).sum(axis=1)
    scaled = r_inverse @ q.T * (residual / (1 - leverage))  # HC3
    return w, np.sqrt(np.diag(classic)), np.sqrt((scaled**2).sum(axis=1))
# --8<-- [end:ols]
