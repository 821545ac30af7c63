"""Merges by exp(lse): right for small scores, infinite over infinite for large ones."""

import numpy as np


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


def merge(first, second):
    """Combine two results over different blocks, weighted by their mass."""
    (mean_a, lse_a), (mean_b, lse_b) = first, second
    mass_a, mass_b = np.exp(lse_a), np.exp(lse_b)
    mass = mass_a + mass_b
    some = np.where(mass > 0, mass, 1)[:, None]
    lse = np.where(mass > 0, np.log(np.where(mass > 0, mass, 1)), -np.inf)
    return (mass_a[:, None] * mean_a + mass_b[:, None] * mean_b) / some, lse
