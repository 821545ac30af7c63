"""A fixed rate on raw columns: bytes next to seconds diverge, or one of the two never moves."""

import numpy as np


def loss_and_gradient(x, y, w, b, l2=0.0):
    error = x @ w + b - y
    return error @ error / len(y) + l2 * w @ w, 2 * x.T @ error / len(y) + 2 * l2 * w, 2 * error.mean()


def fit(x, y, l2=0.0, steps=500):
    x, y = np.asarray(x, float), np.asarray(y, float)
    w, b = np.zeros(x.shape[1]), 0.0
    with np.errstate(all="ignore"):
        for _ in range(steps):
            _, dw, db = loss_and_gradient(x, y, w, b, l2)
            w, b = w - 0.01 * dw, b - 0.01 * db
    return w, b
