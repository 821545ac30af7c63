"""Skips the centring: the first component points from the origin to the mean."""

import numpy as np


def pca(x, k, rng, steps=500, tolerance=1e-12):
    x = np.asarray(x, dtype=float)
    mean = x.mean(axis=0)
    centred = x
    components, variances = np.zeros((k, x.shape[1])), np.zeros(k)
    for j in range(k):
        found = components[:j]
        v = away_from(found, rng.normal(size=x.shape[1]))
        for _ in range(steps):
            before = v
            w = centred.T @ (centred @ v)                # covariance times v, without the matrix
            if np.linalg.norm(w) <= 1e-14 * (centred ** 2).sum():
                break                                    # no variance is left in this direction
            v = away_from(found, w)
            if 1 - abs(v @ before) < tolerance:
                break
        components[j] = v * np.sign(v[np.abs(v).argmax()])
        variances[j] = ((centred @ v) ** 2).sum() / (len(x) - 1)
    return mean, components, variances


def away_from(found, v):
    """Remove the components found, twice because rounding brings them back; length 1."""
    for _ in range(2):
        v = v - found.T @ (found @ v)
        v = v / np.linalg.norm(v)
    return v


def reduce(model, x):
    mean, components, _ = model
    return (np.asarray(x, dtype=float) - mean) @ components.T
