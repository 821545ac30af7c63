"""Permutation importance, and exact Shapley values for a few features."""

from itertools import permutations

import numpy as np


# --8<-- [start:importance]
def permutation_importance(predict, x, y, rng, repeats=10):
    """Rise of the squared error when one column is shuffled."""
    base = ((predict(x) - y) ** 2).mean()
    rise = np.zeros(x.shape[1])
    for column in range(x.shape[1]):
        for _ in range(repeats):
            shuffled = x.copy()
            shuffled[:, column] = rng.permutation(x[:, column])
            rise[column] += ((predict(shuffled) - y) ** 2).mean() - base
    return rise / repeats


def shapley(predict, row, background):
    """Mean contribution of each feature over all orders of adding it."""
    value = np.zeros(len(row))
    orders = list(permutations(range(len(row))))
    for order in orders:
        x = background.copy()
        before = predict(x).mean()
        for column in order:
            x[:, column] = row[column]
            after = predict(x).mean()
            value[column] += after - before
            before = after
    return value / len(orders)
# --8<-- [end:importance]
