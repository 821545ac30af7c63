"""Fits only weights: fine on centred toy data, so people forget the intercept."""

import numpy as np


def loss_and_gradient(x, y, w, b, l2=0.0):
    error = x @ w + b - y
    return error @ error / len(y) + l2 * w @ w, 2 * x.T @ error / len(y) + 2 * l2 * w, 2 * error.mean()


def fit(x, y, l2=0.0, steps=500):
    x, y = np.asarray(x, float), np.asarray(y, float)
    w = np.zeros(x.shape[1])
    rate = 0.5 / (np.linalg.eigvalsh(x.T @ x / len(y)).max() + l2)
    for _ in range(steps):
        w = w - rate * loss_and_gradient(x, y, w, 0.0, l2)[1]
    return w, 0.0
