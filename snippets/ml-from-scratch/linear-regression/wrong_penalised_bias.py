"""Appends a column of ones and penalises every weight, the bias as well: predictions are pulled towards 0."""

import numpy as np


def loss_and_gradient(x, y, w, b, l2=0.0):
    error = x @ w + b - y
    loss = error @ error / len(y) + l2 * (w @ w + b * b)
    return loss, 2 * x.T @ error / len(y) + 2 * l2 * w, 2 * error.mean() + 2 * l2 * b


def fit(x, y, l2=0.0, steps=500):
    x, y = np.asarray(x, float), np.asarray(y, float)
    mean, scale = x.mean(0), x.std(0)
    scale[scale <= 1e-12 * np.abs(mean)] = np.inf
    z = (x - mean) / scale
    rate = 0.5 / (max(np.linalg.eigvalsh(z.T @ z / len(y)).max(), 1) + l2)
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        _, dw, db = loss_and_gradient(z, y, w, b, l2)
        w, b = w - rate * dw, b - rate * db
    return w / scale, b - mean @ (w / scale)
