"""Draws each row on its own: the share is right on average only."""

import numpy as np


def worker_rngs(seed, workers):
    children = np.random.SeedSequence(seed).spawn(workers)
    return [np.random.default_rng(child) for child in children]


def item_rng(seed, epoch, item):
    return np.random.default_rng([seed, epoch, item])


def split(n, share, seed):
    return np.random.default_rng(seed).random(n) < share
