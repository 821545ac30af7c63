"""Writes the means into the array it was given: integers are cut off, and the caller's start is overwritten."""

import numpy as np


def k_means(x, centres, steps=100):
    x, centres = np.asarray(x), np.asarray(centres)
    for _ in range(steps):
        labels = ((x[:, None] - centres) ** 2).sum(2).argmin(1)
        for k in range(len(centres)):
            if (labels == k).any():
                centres[k] = x[labels == k].mean(0)
            else:
                centres[k] = x[((x - centres[labels]) ** 2).sum(1).argmax()]
    away = ((x[:, None] - centres) ** 2).sum(2)
    return centres, away.argmin(1), away.min(1).sum()


def plus_plus(x, k, rng):
    return np.asarray(x, float)[rng.choice(len(x), k, replace=False)]
