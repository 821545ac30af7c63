"""Exact search, an inverted file (IVF) and product quantization (PQ) in NumPy."""

import numpy as np


def squared_distances(queries, items):
    """Return squared distances up to a constant per query; shape (queries, items)."""
    return (items**2).sum(axis=1) - 2 * queries @ items.T


def exact(queries, items, k):
    """Return the indices of the k nearest items for each query."""
    return np.argsort(squared_distances(queries, items), axis=1)[:, :k]


def kmeans(items, k, rng, rounds=4):
    """Return k centroids."""
    centroids = items[rng.choice(len(items), k, replace=False)].copy()
    for _ in range(rounds):
        label = squared_distances(items, centroids).argmin(axis=1)
        for j in np.unique(label):
            centroids[j] = items[label == j].mean(axis=0)
    return centroids


# --8<-- [start:ivf]
def build_ivf(items, lists, rng):
    """Return the centroids and, for each, the ids of its items."""
    centroids = kmeans(items, lists, rng)
    label = squared_distances(items, centroids).argmin(axis=1)
    return centroids, [np.flatnonzero(label == j) for j in range(lists)]


def search_ivf(query, items, index, nprobe, k):
    """Search only the nprobe lists whose centroids are nearest."""
    centroids, members = index
    near = exact(query[None], centroids, nprobe)[0]
    ids = np.concatenate([members[j] for j in near])
    return ids[exact(query[None], items[ids], k)[0]], len(ids)
# --8<-- [end:ivf]


# --8<-- [start:pq]
def train_pq(items, parts, rng):
    """Return one codebook of 256 centroids for each slice of the vector."""
    return [kmeans(part, 256, rng) for part in np.split(items, parts, axis=1)]


def encode(items, codebooks):
    """Return one byte per slice: the number of its nearest centroid."""
    slices = np.split(items, len(codebooks), axis=1)
    return np.stack([squared_distances(part, book).argmin(axis=1).astype(np.uint8)
                     for part, book in zip(slices, codebooks)], axis=1)


def search_pq(query, codes, codebooks, k):
    """Add up table lookups: the query stays exact, the items are codes."""
    slices = np.split(query[None], len(codebooks), axis=1)
    tables = [squared_distances(part, book)[0] for part, book in zip(slices, codebooks)]
    distance = sum(table[code] for table, code in zip(tables, codes.T))
    return np.argsort(distance)[:k]
# --8<-- [end:pq]


def recall(found, truth):
    """Return the mean share of the true neighbours that were found."""
    return float(np.mean([len(set(f) & set(t)) / len(t) for f, t in zip(found, truth)]))
