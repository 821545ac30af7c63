"""The margin of a linear machine, the features of a kernel, and noisy rings."""

import numpy as np

POINTS, SIGNS = np.array([[0.0, 0], [2, 2], [3, 3]]), np.array([-1, 1, 1])
RADIUS = np.sqrt(2 * np.log(2))  # holds half of the points


# --8<-- [start:kernel]
def margin(w):
    """Width of the street between w.x + b = -1 and w.x + b = 1."""
    return 2 / np.linalg.norm(w)


def kernel(a, b):
    return (1 + a @ b) ** 2


def six_features(v):
    s, t = v
    return np.array([1, 2**0.5 * s, 2**0.5 * t, s * s, t * t, 2**0.5 * s * t])
# --8<-- [end:kernel]


def rings(rng, n):
    """Points around the origin, labelled by being inside the circle; 10 % of the labels are wrong."""
    p = rng.normal(size=(n, 2))
    inside = (p**2).sum(axis=1) < 2 * np.log(2)
    return p, inside ^ (rng.random(n) < 0.1)
