"""Turns the grades into gains in place: the second call of the caller sees gains as grades."""

import numpy as np


def dcg(gains, scores, k):
    n = len(gains)
    discount = 1 / np.log2(np.arange(2, n + 2))
    discount[k:] = 0
    order = np.argsort(scores)[::-1]
    _, tie = np.unique(scores, return_inverse=True)
    shared = np.bincount(tie[order], discount) / np.bincount(tie)
    return np.sum(gains * shared[tie])


def ndcg(grades, scores, k, exponential=False):
    gains = np.asarray(grades, dtype=float)
    if exponential:
        np.exp2(gains, out=gains)
        gains -= 1
    best = dcg(gains, gains, k)
    return dcg(gains, np.asarray(scores), k) / best if best > 0 else np.nan
