"""Takes argpartition as it is: which of the equal scores come through is arbitrary."""

import numpy as np


def top_k(scores, k):
    valid = np.flatnonzero(scores == scores)          # NaN never equals itself
    s, k = scores[valid], min(k, len(valid))
    if k == 0:
        return valid[:0]
    best = np.sort(np.argpartition(s, len(s) - k)[len(s) - k:])[::-1]
    return valid[best[np.argsort(s[best], kind="stable")][::-1]]


def codes(values):
    distinct, first, inverse = np.unique(values, return_index=True, return_inverse=True)
    order = np.argsort(first)
    number = np.empty(len(order), dtype=np.intp)
    number[order] = np.arange(len(order))             # the inverse permutation
    return number[inverse], distinct[order]
