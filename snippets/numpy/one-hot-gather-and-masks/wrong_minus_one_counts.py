"""Pairs rows and labels, but -1 is the last class for NumPy."""

import numpy as np


def one_hot(labels, k):
    return (labels[:, None] == np.arange(k)).astype(float)


def picked(logp, labels):
    rows = np.arange(len(labels))
    if len(rows) == 0:
        return np.nan
    return logp[rows, labels[rows]].mean()      # pairs: one per row


def mean_pool(x, lengths):
    mask = np.arange(x.shape[1]) < lengths[:, None]        # (b, t)
    total = np.where(mask[..., None], x, 0).sum(axis=1)    # chosen, not multiplied
    return total / np.maximum(lengths, 1)[:, None]
