"""Sorts the negated scores: unsigned integers and the smallest integer wrap around."""

import numpy as np


def top_k(scores, k):
    valid = np.flatnonzero(scores == scores)          # NaN never equals itself
    s, k = scores[valid], min(k, len(valid))
    if k == 0:
        return valid[:0]
    cut = s[np.argsort(-s, kind="stable")[k - 1]]
    above = np.flatnonzero(s > cut)
    tied = np.flatnonzero(s == cut)[:k - len(above)]  # lowest index first
    above = above[np.argsort(-s[above], kind="stable")]
    return valid[np.concatenate([above, tied])]


def codes(values):
    distinct, first, inverse = np.unique(values, return_index=True, return_inverse=True)
    order = np.argsort(first)
    number = np.empty(len(order), dtype=np.intp)
    number[order] = np.arange(len(order))             # the inverse permutation
    return number[inverse], distinct[order]
