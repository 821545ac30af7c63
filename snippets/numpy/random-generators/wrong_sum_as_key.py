"""Adds up the parts of the key: epoch 1 of item 2 is epoch 2 of item 1."""

import numpy as np


def worker_rngs(seed, workers):
    children = np.random.SeedSequence(seed).spawn(workers)
    return [np.random.default_rng(child) for child in children]


def item_rng(seed, epoch, item):
    return np.random.default_rng(seed + epoch + item)


def split(n, share, seed):
    mask = np.arange(n) < round(share * n)
    return np.random.default_rng(seed).permutation(mask)
