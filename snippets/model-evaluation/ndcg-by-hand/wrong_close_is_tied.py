"""Rounds the scores so that ties are found safely: a close race becomes a tie, and its winner loses."""

import numpy as np


def dcg(gains, scores, k):
    n = len(gains)
    discount = 1 / np.log2(np.arange(2, n + 2))
    discount[k:] = 0
    scores = np.round(scores, 6)
    order = np.argsort(scores)[::-1]
    _, tie = np.unique(scores, return_inverse=True)
    shared = np.bincount(tie[order], discount) / np.bincount(tie)
    return np.sum(gains * shared[tie])


def ndcg(grades, scores, k, exponential=False):
    grades = np.asarray(grades, dtype=float)
    gains = 2**grades - 1 if exponential else grades
    best = dcg(gains, gains, k)
    return dcg(gains, np.asarray(scores), k) / best if best > 0 else np.nan
