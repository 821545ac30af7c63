"""Impurity of a node, and the best split of one numeric feature."""

import numpy as np


# --8<-- [start:split]
def gini(p):
    return 2 * p * (1 - p)


def entropy(p):
    q = np.clip(p, 1e-15, 1 - 1e-15)  # 0 log 0 counts as 0
    return -q * np.log2(q) - (1 - q) * np.log2(1 - q)


def best_split(x, y, impurity=gini):
    """Impurity removed by the best threshold, and that threshold.

    y holds 0 and 1. The threshold is None if no split removes any.
    """
    order = np.argsort(x, kind="stable")
    x, y = x[order], y[order]
    left = np.arange(1, len(y))  # rows on the left of each cut
    right = len(y) - left
    positives = np.cumsum(y)[:-1]
    children = (left * impurity(positives / left)
                + right * impurity((y.sum() - positives) / right)) / len(y)
    children[x[:-1] == x[1:]] = np.inf  # equal values stay together
    gain = impurity(y.mean()) - children
    if len(gain) == 0 or gain.max() <= 1e-12:
        return 0.0, None
    best = np.argmax(gain)
    return gain[best], x[best] + (x[best + 1] - x[best]) / 2
# --8<-- [end:split]
