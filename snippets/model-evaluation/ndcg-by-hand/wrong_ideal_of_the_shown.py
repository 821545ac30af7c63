"""Sorts only the k shown grades for the ideal: a good result left out costs nothing."""

import numpy as np


def ndcg(grades, scores, k, exponential=False):
    grades = np.asarray(grades, dtype=float)
    gains = 2**grades - 1 if exponential else grades
    discount = 1 / np.log2(np.arange(2, min(k, len(gains)) + 2))
    shown = gains[np.argsort(-np.asarray(scores, dtype=float), kind="stable")][:k]
    best = np.sum(np.sort(shown)[::-1] * discount)
    return np.sum(shown * discount) / best if best > 0 else np.nan
