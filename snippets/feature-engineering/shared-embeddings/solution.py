"""Compare two versions of an embedding, and map one onto the other."""

import numpy as np


def unit(X):
    return X / np.linalg.norm(X, axis=1, keepdims=True)


# --8<-- [start:versions]
def neighbours(queries, items, k=10):
    """Indices of the k items with the highest cosine, per query."""
    similarity = unit(queries) @ unit(items).T
    return np.argsort(-similarity, axis=1, kind="stable")[:, :k]


def overlap(a, b):
    """Mean share of neighbours that two lists have in common."""
    return float(np.mean([len(set(x) & set(y)) / len(x)
                          for x, y in zip(a.tolist(), b.tolist(), strict=True)]))


def align(source, target):
    """Orthogonal matrix that best turns source rows into target rows."""
    u, _, vt = np.linalg.svd(source.T @ target)
    return u @ vt
# --8<-- [end:versions]
