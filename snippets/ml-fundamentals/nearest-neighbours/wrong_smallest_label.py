"""Lets bincount break ties, which silently prefers the smallest label."""

import numpy as np


def predict(train_x, train_y, x, k):
    mean, spread = train_x.mean(axis=0), train_x.std(axis=0)
    spread[spread == 0] = 1.0
    a, b = (x - mean) / spread, (train_x - mean) / spread
    squared = ((a[:, None, :] - b) ** 2).sum(axis=2)
    nearest = np.argsort(squared, axis=1, kind="stable")[:, :k]
    classes, codes = np.unique(train_y, return_inverse=True)
    return np.array([classes[np.bincount(codes[rows]).argmax()] for rows in nearest])
