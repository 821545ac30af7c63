"""The identity on raw coordinates: far from the origin the difference is lost before it is taken."""

import numpy as np


def distances(a, b):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    squares = (a * a).sum(1)[:, None] + (b * b).sum(1) - 2 * a @ b.T
    return np.sqrt(np.maximum(squares, 0))


def nearest(queries, items, k):
    return np.argsort(distances(queries, items), axis=1, kind="stable")[:, :k]
