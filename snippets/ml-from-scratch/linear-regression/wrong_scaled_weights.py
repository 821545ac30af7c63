"""Returns the weights of the standardised columns, and the service multiplies them with raw values."""

import numpy as np


def loss_and_gradient(x, y, w, b, l2=0.0):
    error = x @ w + b - y
    return error @ error / len(y) + l2 * w @ w, 2 * x.T @ error / len(y) + 2 * l2 * w, 2 * error.mean()


def fit(x, y, l2=0.0, steps=500):
    x, y = np.asarray(x, float), np.asarray(y, float)
    z = (x - x.mean(0)) / x.std(0)
    rate = 0.5 / (max(np.linalg.eigvalsh(z.T @ z / len(y)).max(), 1) + l2)
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        _, dw, db = loss_and_gradient(z, y, w, b, l2)
        w, b = w - rate * dw, b - rate * db
    return w, b
