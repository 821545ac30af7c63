"""Independent and repeatable streams of random numbers."""

import numpy as np


# --8<-- [start:streams]
def worker_rngs(seed, workers):
    children = np.random.SeedSequence(seed).spawn(workers)
    return [np.random.default_rng(child) for child in children]


def item_rng(seed, epoch, item):
    return np.random.default_rng([seed, epoch, item])


def split(n, share, seed):
    mask = np.arange(n) < round(share * n)
    return np.random.default_rng(seed).permutation(mask)
# --8<-- [end:streams]
