"""Forgets to standardise, so the column with the largest unit decides alone."""

import numpy as np


def predict(train_x, train_y, x, k):
    squared = ((x[:, None, :] - train_x.astype(float)) ** 2).sum(axis=2)
    labels = train_y[np.argsort(squared, axis=1, kind="stable")[:, :k]]
    votes = (labels[:, :, None] == labels[:, None, :]).sum(axis=2)
    return labels[np.arange(len(x)), votes.argmax(axis=1)]
