"""Deals the groups out in turn, whatever their size: one fold may get most of the rows."""

import numpy as np


def pairs_of(fold, k):
    """Turn the number of each row's test set into (train, test) pairs."""
    return [(np.flatnonzero(fold != i), np.flatnonzero(fold == i)) for i in range(k)]


def folds(n, k, rng):
    return pairs_of(rng.permutation(np.arange(n) % k), k)


def stratified_folds(y, k, rng):
    order = rng.permutation(len(y))
    order = order[np.argsort(np.asarray(y)[order], kind="stable")]   # label by label, each shuffled
    fold = np.empty(len(y), dtype=int)
    fold[order] = np.arange(len(y)) % k                   # deal on across the labels
    return pairs_of(fold, k)


def grouped_folds(groups, k):
    names, codes, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    target = np.empty(len(names), dtype=int)
    for group in np.argsort(-sizes, kind="stable"):
        target[group] = group % k
    return pairs_of(target[codes], k)


def cross_validate(fit, score, x, y, pairs):
    x, y = np.asarray(x), np.asarray(y)
    return np.array([score(fit(x[train], y[train]), x[test], y[test]) for train, test in pairs])
