"""Linear regression by gradient descent."""

import numpy as np


# --8<-- [start:gradient]
def loss_and_gradient(x, y, w, b, l2=0.0):
    error = x @ w + b - y                       # (n,)
    loss = (error @ error) / len(y) + l2 * (w @ w)
    return loss, 2 * x.T @ error / len(y) + 2 * l2 * w, 2 * error.mean()
# --8<-- [end:gradient]


# --8<-- [start:fit]
def fit(x, y, l2=0.0, steps=500):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    mean, scale = x.mean(axis=0), x.std(axis=0)
    scale[scale <= 1e-12 * np.abs(mean)] = np.inf      # constant: becomes a column of 0
    z = (x - mean) / scale
    steepest = np.linalg.eigvalsh(z.T @ z / len(y)).max()
    rate = 0.5 / (max(steepest, 1) + l2)               # the bias has curvature 1
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        _, dw, db = loss_and_gradient(z, y, w, b, l2)
        w, b = w - rate * dw, b - rate * db
    return w / scale, b - mean @ (w / scale)           # back to the units of x
# --8<-- [end:fit]
