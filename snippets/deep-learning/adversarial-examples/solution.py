"""The fast gradient sign method against a logistic regression, and training against it."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# --8<-- [start:attack]
def fgsm(x, y, w, b, eps):
    """Move every input by eps in the direction that raises the log loss. y is 0 or 1."""
    slope = (sigmoid(x @ w + b) - y)[:, None] * w          # gradient of the loss by x
    return x + eps * np.sign(slope)
# --8<-- [end:attack]


# --8<-- [start:train]
def train(x, y, eps=0.0, steps=300, rate=0.1):
    """Gradient descent; with eps > 0 on inputs that are attacked anew in each step."""
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        seen = fgsm(x, y, w, b, eps)
        error = sigmoid(seen @ w + b) - y
        w, b = w - rate * seen.T @ error / len(y), b - rate * error.mean()
    return w, b
# --8<-- [end:train]


def accuracy(x, y, w, b):
    return float(((x @ w + b > 0) == (y == 1)).mean())
