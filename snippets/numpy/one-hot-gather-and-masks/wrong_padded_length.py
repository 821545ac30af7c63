"""Divides by the padded length: short sequences shrink."""

import numpy as np


def one_hot(labels, k):
    return (labels[:, None] == np.arange(k)).astype(float)


def picked(logp, labels):
    rows = np.flatnonzero(labels >= 0)          # -1 would be the last class
    if len(rows) == 0:
        return np.nan
    return logp[rows, labels[rows]].mean()      # pairs: one per row


def mean_pool(x, lengths):
    mask = np.arange(x.shape[1]) < lengths[:, None]        # (b, t)
    total = np.where(mask[..., None], x, 0).sum(axis=1)    # chosen, not multiplied
    return total / x.shape[1]
