"""Log loss and squared error of a logistic model, with their gradients."""

import numpy as np


# --8<-- [start:losses]
def sigmoid(m):
    return np.exp(-np.logaddexp(0, -m))  # never overflows


def log_loss(y, m):
    """Loss and its slope in the margin m (log odds)."""
    return np.logaddexp(0, m) - y * m, sigmoid(m) - y


def squared_error(y, m):
    p = sigmoid(m)
    return (p - y) ** 2, 2 * (p - y) * p * (1 - p)


def descend(loss, x, y, w, steps, rate=1.0):
    """Plain gradient descent on the mean loss."""
    for _ in range(steps):
        _, slope = loss(y, x @ w)
        w = w - rate * x.T @ slope / len(y)
    return w
# --8<-- [end:losses]
