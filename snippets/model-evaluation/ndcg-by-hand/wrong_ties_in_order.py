"""Keeps the order of the input among equal scores: a constant score looks like a ranking."""

import numpy as np


def ndcg(grades, scores, k, exponential=False):
    grades = np.asarray(grades, dtype=float)
    gains = 2**grades - 1 if exponential else grades
    discount = 1 / np.log2(np.arange(2, min(k, len(gains)) + 2))
    order = np.argsort(-np.asarray(scores, dtype=float), kind="stable")
    best = np.sum(np.sort(gains)[::-1][:k] * discount)
    return np.sum(gains[order][:k] * discount) / best if best > 0 else np.nan
