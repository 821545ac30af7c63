"""Federated averaging of a linear model, and a mean with differential privacy."""

import numpy as np


# --8<-- [start:fedavg]
def local_steps(w, x, y, steps, rate):
    for _ in range(steps):
        w = w - rate * x.T @ (x @ w - y) / len(y)
    return w


def federated_average(w, clients, steps, rate):
    """One round: every client trains from w on its own rows; average by number of rows."""
    sizes = np.array([len(y) for _, y in clients])
    models = [local_steps(w, x, y, steps, rate) for x, y in clients]
    return np.average(models, axis=0, weights=sizes)
# --8<-- [end:fedavg]


# --8<-- [start:private]
def private_mean(values, low, high, epsilon, rng):
    """Mean of clipped values; exchanging one row changes any output's density by at most e^epsilon."""
    clipped = np.clip(values, low, high)
    sensitivity = (high - low) / len(clipped)             # most that one row can move the mean
    return clipped.mean() + rng.laplace(scale=sensitivity / epsilon)
# --8<-- [end:private]
