"""Pairwise distances without a loop over pairs, and without losing digits."""

import numpy as np


# --8<-- [start:distances]
def distances(a, b):
    """Euclidean distances of all rows: (n, d) and (m, d) give (n, m)."""
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    centre = b.mean(axis=0) if len(b) else 0  # a shift changes no distance
    a, b = a - centre, b - centre
    squares = ((a * a).sum(axis=1)[:, None] + (b * b).sum(axis=1)
               - 2 * (a @ b.T))
    return np.sqrt(np.maximum(squares, 0))    # rounding may go below zero
# --8<-- [end:distances]


# --8<-- [start:nearest]
def nearest(queries, items, k, numbers=1_000_000):
    """Indices of the k nearest items of each query, nearest first."""
    queries, items = np.asarray(queries), np.asarray(items)
    found = np.empty((len(queries), k), dtype=np.intp)
    block = max(1, numbers // max(1, len(items)))  # whole rows of the table
    for start in range(0, len(queries), block):
        rows = slice(start, start + block)
        away = exact(queries[rows], items)
        found[rows] = np.argsort(away, axis=1, kind="stable")[:, :k]
    return found


def exact(a, b):
    """Squared distances by differences: one column at a time, no digits lost."""
    total = np.zeros((len(a), len(b)))
    for x, y in zip(a.T.astype(float), b.T.astype(float), strict=True):
        total += (x[:, None] - y) ** 2
    return total
# --8<-- [end:nearest]
