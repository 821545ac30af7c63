"""Takes the logarithm of a softmax that has already rounded to 0: the loss is infinite."""

import numpy as np


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


def log_softmax(z, axis=-1):
    with np.errstate(divide="ignore"):
        return np.log(softmax(z, axis))


def cross_entropy(scores, labels):
    rows = np.arange(len(labels))
    return -log_softmax(scores)[rows, labels].mean()
