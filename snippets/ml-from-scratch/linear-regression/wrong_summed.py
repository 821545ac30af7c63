"""Sums the gradient instead of averaging it, so the right rate depends on the number of rows."""

import numpy as np


def loss_and_gradient(x, y, w, b, l2=0.0):
    error = x @ w + b - y
    return error @ error / len(y) + l2 * w @ w, 2 * x.T @ error + 2 * l2 * w, 2 * error.sum()


def fit(x, y, l2=0.0, steps=500):
    x, y = np.asarray(x, float), np.asarray(y, float)
    mean, scale = x.mean(0), x.std(0)
    z = (x - mean) / scale
    w, b = np.zeros(x.shape[1]), 0.0
    with np.errstate(all="ignore"):
        for _ in range(steps):
            _, dw, db = loss_and_gradient(z, y, w, b, l2)
            w, b = w - 0.002 * dw, b - 0.002 * db
    return w / scale, b - mean @ (w / scale)
