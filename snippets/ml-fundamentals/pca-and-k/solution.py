"""PCA by SVD, and two ways to choose the number of components."""

import numpy as np


# --8<-- [start:pca]
def pca(x):
    """Directions (rows) and the variance along each, largest first."""
    centred = x - x.mean(axis=0)
    _, size, directions = np.linalg.svd(centred, full_matrices=False)
    return directions, size**2 / (len(x) - 1)


def k_for_share(variances, share):
    """Smallest k that keeps the share of the variance."""
    kept = np.cumsum(variances) / variances.sum()
    return int(np.searchsorted(kept, share - 1e-12) + 1)


def k_above_noise(x, repeats=20, seed=0):
    """How many leading directions beat those of shuffled columns.

    Shuffling each column by itself keeps its spread and destroys
    all correlation (parallel analysis).
    """
    rng = np.random.default_rng(seed)
    noise = [pca(rng.permuted(x, axis=0))[1] for _ in range(repeats)]
    above = pca(x)[1] > np.quantile(noise, 0.95, axis=0)
    return len(above) if above.all() else int(np.argmin(above))
# --8<-- [end:pca]
