"""Binary logistic regression by gradient descent."""

import numpy as np


# --8<-- [start:loss]
def probability(x, w, b):
    score = x @ w + b
    e = np.exp(-np.abs(score))                  # between 0 and 1: cannot overflow
    return np.where(score >= 0, 1, e) / (1 + e)


def loss_and_gradient(x, y, w, b, l2=0.0):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    score = x @ w + b
    loss = (np.logaddexp(0, score) - y * score).mean() + l2 / 2 * (w @ w)
    error = probability(x, w, b) - y
    return loss, x.T @ error / len(y) + l2 * w, error.mean()
# --8<-- [end:loss]


# --8<-- [start:fit]
def fit(x, y, l2=0.01, steps=400):
    x = np.asarray(x, dtype=float)
    ones = np.column_stack([x, np.ones(len(x))])
    rate = 1 / (np.linalg.eigvalsh(ones.T @ ones / len(x)).max() / 4 + l2)
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        _, dw, db = loss_and_gradient(x, y, w, b, l2)
        w, b = w - rate * dw, b - rate * db
    return w, b
# --8<-- [end:fit]
