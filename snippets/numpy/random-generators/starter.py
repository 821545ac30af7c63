import numpy as np


def worker_rngs(seed, workers):
    """One generator per worker. No two workers, of this experiment or of one
    with another seed, share a stream.
    """
    return [np.random.default_rng(seed) for _ in range(workers)]


def item_rng(seed, epoch, item):
    """The generator of one item in one epoch, whoever processes it."""
    return np.random.default_rng(seed + epoch + item)


def split(n, share, seed):
    """Boolean mask (n,) with exactly round(share * n) True, chosen at random.

    The same for the same seed; the global random state is left alone.
    """
    np.random.seed(seed)
    return np.random.rand(n) < share
