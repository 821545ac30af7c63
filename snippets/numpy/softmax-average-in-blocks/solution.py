"""Softmax-weighted averages over blocks, each seen once."""

import numpy as np


# --8<-- [start:attend]
def attend(blocks, queries, width):
    """Softmax-weighted mean of the values, and log-sum-exp of the scores."""
    top = np.full(queries, -np.inf)     # largest score so far
    total = np.zeros(queries)           # sum of exp(score - top)
    mixed = np.zeros((queries, width))  # the same weights times the values
    for scores, values in blocks:
        higher = np.maximum(top, scores.max(axis=1, initial=-np.inf))
        base = finite(higher)
        shrink = np.exp(top - base)     # what is summed up had another base
        weights = np.exp(scores - base[:, None])
        total = total * shrink + weights.sum(axis=1)
        mixed = mixed * shrink[:, None] + weights @ values
        top = higher
    seen = total > 0
    mean = mixed / np.where(seen, total, 1)[:, None]
    return mean, top + np.log(np.where(seen, total, 1))


def finite(top):
    """-inf - -inf is NaN, so a row without scores is measured from 0."""
    return np.where(np.isneginf(top), 0, top)
# --8<-- [end:attend]


# --8<-- [start:merge]
def merge(first, second):
    """Combine two results over different blocks, weighted by their mass."""
    (mean_a, lse_a), (mean_b, lse_b) = first, second
    lse = np.logaddexp(lse_a, lse_b)
    share = np.exp(np.stack([lse_a, lse_b]) - finite(lse))
    return share[0, :, None] * mean_a + share[1, :, None] * mean_b, lse
# --8<-- [end:merge]
