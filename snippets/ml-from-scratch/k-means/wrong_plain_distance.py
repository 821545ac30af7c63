"""Draws the start by distance instead of squared distance, and so takes too many rows near those it has."""

import numpy as np


def squares(x, centres):
    return np.stack([((x - c) ** 2).sum(axis=1) for c in centres], axis=1)


def k_means(x, centres, steps=100):
    x, centres = np.asarray(x, float), np.array(centres, float)
    for _ in range(steps):
        away = squares(x, centres)
        labels = away.argmin(1)
        worst = iter(np.argsort(-away.min(1), kind="stable"))
        centres = np.array([x[labels == k].mean(0) if (labels == k).any() else x[next(worst)]
                            for k in range(len(centres))])
    away = squares(x, centres)
    return centres, away.argmin(1), away.min(1).sum()


def plus_plus(x, k, rng):
    x = np.asarray(x, float)
    chosen = [rng.integers(len(x))]
    while len(chosen) < k:
        away = np.sqrt(squares(x, x[chosen]).min(1))
        chosen.append(rng.choice(len(x), p=away / away.sum() if away.sum() else None))
    return x[chosen]
