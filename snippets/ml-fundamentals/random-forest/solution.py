"""Signal, its near-copy, a weaker binary flag and an ID without meaning."""

import numpy as np


def machines(n, rng):
    load = rng.normal(size=n)
    copy = load + rng.normal(0, 0.2, n)
    flag = rng.integers(0, 2, n)
    x = np.column_stack([load, copy, flag, rng.permutation(n)])
    return x, rng.random(n) < 1 / (1 + np.exp(-(1.5 * load + 1.5 * flag - 0.75)))


def drop(model, x, y, columns, rng):
    """Accuracy lost when the columns are shuffled together."""
    shuffled = x.copy()
    shuffled[:, columns] = x[rng.permutation(len(x))][:, columns]
    return model.score(x, y) - model.score(shuffled, y)
