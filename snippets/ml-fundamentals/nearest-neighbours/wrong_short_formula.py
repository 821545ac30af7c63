"""Expands the square of raw values for speed and lets large numbers cancel."""

import numpy as np


def predict(train_x, train_y, x, k):
    varies = train_x.max(axis=0) > train_x.min(axis=0)
    train_x, x = train_x[:, varies], x[:, varies]
    spread = train_x.std(axis=0)
    a, b = x / spread, train_x / spread  # "the mean drops out anyway"
    squared = (a**2).sum(axis=1)[:, None] - 2 * a @ b.T + (b**2).sum(axis=1)
    nearest = np.argsort(squared, axis=1, kind="stable")[:, :k]
    labels = train_y[nearest]
    votes = (labels[:, :, None] == labels[:, None, :]).sum(axis=2)
    return labels[np.arange(len(x)), votes.argmax(axis=1)]
