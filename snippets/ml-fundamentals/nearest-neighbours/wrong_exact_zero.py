"""Compares the spread with zero, but rounding gives ten times 0.1 a spread of 1e-17."""

import numpy as np


def predict(train_x, train_y, x, k):
    mean, spread = train_x.mean(axis=0), train_x.std(axis=0)
    spread[spread == 0] = 1.0
    a, b = (x - mean) / spread, (train_x - mean) / spread
    squared = ((a[:, None, :] - b) ** 2).sum(axis=2)
    nearest = np.argsort(squared, axis=1, kind="stable")[:, :k]
    labels = train_y[nearest]
    votes = (labels[:, :, None] == labels[:, None, :]).sum(axis=2)
    return labels[np.arange(len(x)), votes.argmax(axis=1)]
