"""Principal component analysis by a thin singular value decomposition."""

import numpy as np


# --8<-- [start:pca]
def fit(x, k):
    mean = x.mean(axis=0)
    _, s, vt = np.linalg.svd(x - mean, full_matrices=False)
    variance = s ** 2 / (len(x) - 1)
    components = vt[:k]
    largest = np.abs(components).argmax(axis=1)
    sign = np.sign(components[np.arange(k), largest])
    return mean, components * sign[:, None], variance[:k], variance[:k] / variance.sum()


def transform(x, mean, components):
    return (x - mean) @ components.T


def reconstruct(scores, mean, components):
    return mean + scores @ components
# --8<-- [end:pca]
