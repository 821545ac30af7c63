"""Softmax and its logarithm, safe for any finite scores and masked ones."""

import numpy as np


# --8<-- [start:softmax]
def softmax(z, axis=-1):
    """Weights along the axis that sum to 1, in the proportions of exp(z)."""
    e = np.exp(from_top(z, axis))
    return e / e.sum(axis=axis, keepdims=True)


def log_softmax(z, axis=-1):
    """The logarithm of softmax(z)."""
    z = from_top(z, axis)
    return z - np.log(np.exp(z).sum(axis=axis, keepdims=True))


def cross_entropy(scores, labels):
    """Mean loss of (n, classes) scores for (n,) integer labels."""
    rows = np.arange(len(labels))
    return -log_softmax(scores)[rows, labels].mean()


def from_top(z, axis):
    """Scores relative to the largest along the axis: at most 0."""
    z = np.asarray(z, dtype=float)  # unsigned integers would wrap around
    return z - z.max(axis=axis, keepdims=True)
# --8<-- [end:softmax]
