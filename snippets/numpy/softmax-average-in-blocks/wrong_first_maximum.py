"""Keeps the first block's maximum for good: a later, larger score overflows."""

import numpy as np


def attend(blocks, queries, width):
    base, total = None, np.zeros(queries)
    mixed = np.zeros((queries, width))
    for scores, values in blocks:
        if base is None:
            top = scores.max(axis=1, initial=-np.inf)
            base = np.where(np.isneginf(top), 0, top)
        weights = np.exp(scores - base[:, None])
        total += weights.sum(axis=1)
        mixed += weights @ values
    some = np.where(total > 0, total, 1)
    lse = np.where(total > 0, (0 if base is None else base) + np.log(some), -np.inf)
    return mixed / some[:, None], lse


def merge(first, second):
    (mean_a, lse_a), (mean_b, lse_b) = first, second
    lse = np.logaddexp(lse_a, lse_b)
    share = np.exp(np.stack([lse_a, lse_b]) - np.where(np.isneginf(lse), 0, lse))
    return share[0, :, None] * mean_a + share[1, :, None] * mean_b, lse
