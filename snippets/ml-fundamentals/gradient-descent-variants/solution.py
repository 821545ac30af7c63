"""Batch, mini-batch and stochastic gradient descent are one loop."""

import numpy as np


# --8<-- [start:descent]
def descend(x, y, batch, rate, epochs, seed=0):
    """Least squares by gradient descent; the weights after each epoch.

    batch = len(x) is batch gradient descent, batch = 1 stochastic.
    """
    rng = np.random.default_rng(seed)
    w, history = np.zeros(x.shape[1]), []
    for _ in range(epochs):
        order = rng.permutation(len(x))  # shuffle every epoch
        for start in range(0, len(x), batch):
            rows = order[start:start + batch]
            gradient = x[rows].T @ (x[rows] @ w - y[rows]) / len(rows)
            w = w - rate * gradient
        history.append(w)
    return np.array(history)
# --8<-- [end:descent]
