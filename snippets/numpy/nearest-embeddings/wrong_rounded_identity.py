"""Rounds the centred identity so that ties come out equal: real differences below the rounding vanish as well."""

import numpy as np


def distances(a, b):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    centre = b.mean(axis=0) if len(b) else 0
    a, b = a - centre, b - centre
    squares = (a * a).sum(1)[:, None] + (b * b).sum(1) - 2 * (a @ b.T)
    return np.round(np.sqrt(np.maximum(squares, 0)), 6)


def nearest(queries, items, k):
    found = np.empty((len(queries), k), dtype=np.intp)
    block = max(1, 1_000_000 // max(1, len(items)))
    for start in range(0, len(queries), block):
        rows = slice(start, start + block)
        away = distances(queries[rows], items)
        found[rows] = np.argsort(away, axis=1, kind="stable")[:, :k]
    return found
