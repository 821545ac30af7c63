"""k-means: Lloyd's iterations and the k-means++ start."""

import numpy as np


# --8<-- [start:lloyd]
def squares(x, centres):
    """Squared distances (n, k), by differences: exact far from the origin too."""
    return np.stack([((x - c) ** 2).sum(axis=1) for c in centres], axis=1)


def k_means(x, centres, steps=100):
    x, centres = np.asarray(x, dtype=float), np.array(centres, dtype=float)
    k, labels = len(centres), None
    for _ in range(steps):
        away = squares(x, centres)
        before, labels = labels, away.argmin(axis=1)
        if np.array_equal(before, labels):
            break
        counts = np.bincount(labels, minlength=k)
        sums = np.zeros_like(centres)
        np.add.at(sums, labels, x)
        filled = counts > 0
        centres[filled] = sums[filled] / counts[filled, None]
        if not filled.all():                      # give an empty cluster the worst row
            worst = np.argsort(-away.min(axis=1), kind="stable")
            centres[~filled] = x[worst[:k - filled.sum()]]
    away = squares(x, centres)
    return centres, away.argmin(axis=1), away.min(axis=1).sum()
# --8<-- [end:lloyd]


# --8<-- [start:start]
def plus_plus(x, k, rng):
    x = np.asarray(x, dtype=float)
    chosen = [rng.integers(len(x))]
    away = squares(x, x[chosen])[:, 0]
    while len(chosen) < k:
        total = away.sum()
        chances = away / total if total > 0 else None   # only duplicates are left
        chosen.append(rng.choice(len(x), p=chances))
        away = np.minimum(away, squares(x, x[chosen[-1:]])[:, 0])
    return x[chosen]
# --8<-- [end:start]
