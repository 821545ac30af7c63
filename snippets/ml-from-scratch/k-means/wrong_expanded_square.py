"""Uses |x|² + |c|² - 2xc because it is fast: far from the origin the distances are lost in rounding."""

import numpy as np


def squares(x, centres):
    return (x * x).sum(1)[:, None] + (centres * centres).sum(1) - 2 * x @ centres.T


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
    return np.asarray(x, float)[rng.choice(len(x), k, replace=False)]
