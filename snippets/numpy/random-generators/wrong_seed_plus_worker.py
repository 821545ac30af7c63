"""Adds the number of the worker: worker 1 of seed 1 is worker 0 of seed 2."""

import numpy as np


def worker_rngs(seed, workers):
    children = np.random.SeedSequence(seed).spawn(workers)
    return [np.random.default_rng(seed + i) for i in range(workers)]


def item_rng(seed, epoch, item):
    return np.random.default_rng([seed, epoch, item])


def split(n, share, seed):
    mask = np.arange(n) < round(share * n)
    return np.random.default_rng(seed).permutation(mask)
