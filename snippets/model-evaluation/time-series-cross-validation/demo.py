"""Four ways to estimate the error, and the error of the next 14 days."""

import numpy as np
from solution import rolling_origin

rng = np.random.default_rng(0)
days, ahead, horizon = 420, 7, 14


def series():
    """Features of each day; label: mean demand of the 7 days that follow."""
    level = np.cumsum(rng.normal(0, 1, days + 100))
    demand = 50 + level + rng.normal(0, 2, len(level))
    sums = np.append(0, np.cumsum(demand))
    t = np.arange(ahead, days + horizon)
    past = (sums[t + 1] - sums[t + 1 - ahead]) / ahead
    label = (sums[t + 1 + ahead] - sums[t + 1]) / ahead
    return np.column_stack([t / 7, past, demand[t]]), label


def squared_errors(x, y, splits):
    """Errors of predicting the mean of the three nearest training rows."""
    for train, test in splits:
        distance = ((x[test, None] - x[train]) ** 2).sum(axis=2)
        nearest = np.argpartition(distance, 3)[:, :3]
        yield from (y[train][nearest].mean(axis=1) - y[test]) ** 2


def folds(rows, k=5):
    for part in np.array_split(rows, k):
        yield np.setdiff1d(rows, part), part


found = {}
for _ in range(80):
    x, y = series()
    n = len(y) - horizon  # today; the rest is the future
    for name, splits in (
        ("5 random folds", folds(rng.permutation(n))),
        ("5 blocks", folds(np.arange(n))),
        ("rolling, no gap", rolling_origin(n, 280, horizon)),
        ("rolling, gap of 6", rolling_origin(n, 280, horizon, gap=ahead - 1)),
        ("the future", [(np.arange(n - ahead + 1), np.arange(n, len(y)))]),
    ):
        found.setdefault(name, []).extend(squared_errors(x, y, splits))
for name, errors in found.items():
    print(f"{name:<18} RMSE {np.sqrt(np.mean(errors)):5.2f}")
