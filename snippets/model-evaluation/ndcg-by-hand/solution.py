"""NDCG at k; tied scores share the discounts of their places."""

import numpy as np


# --8<-- [start:ndcg]
def dcg(gains, scores, k):
    """Gains of the k highest scores, divided by log2(rank + 1)."""
    n = len(gains)
    discount = 1 / np.log2(np.arange(2, n + 2))
    discount[k:] = 0
    order = np.argsort(scores)[::-1]
    _, tie = np.unique(scores, return_inverse=True)
    shared = np.bincount(tie[order], discount) / np.bincount(tie)
    return np.sum(gains * shared[tie])  # equal scores share their places


def ndcg(grades, scores, k, exponential=False):
    """DCG over the best possible DCG; nan where nothing is relevant."""
    grades = np.asarray(grades, dtype=float)
    gains = 2**grades - 1 if exponential else grades
    best = dcg(gains, gains, k)
    return dcg(gains, np.asarray(scores), k) / best if best > 0 else np.nan
# --8<-- [end:ndcg]
