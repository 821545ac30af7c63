"""Gives every worker the same seed: all of them draw the same numbers."""

import numpy as np


def worker_rngs(seed, workers):
    children = np.random.SeedSequence(seed).spawn(workers)
    return [np.random.default_rng(seed) for child in children]


def item_rng(seed, epoch, item):
    return np.random.default_rng([seed, epoch, item])


def split(n, share, seed):
    mask = np.arange(n) < round(share * n)
    return np.random.default_rng(seed).permutation(mask)
