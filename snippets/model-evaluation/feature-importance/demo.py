"""Two sensors that measure the same temperature, and a pressure."""

import numpy as np
from solution import permutation_importance, shapley

rng = np.random.default_rng(0)
n = 2_000
temperature, pressure = rng.normal(size=(2, n))
x = np.column_stack([
    temperature + rng.normal(0, 0.1, n),  # sensor A
    temperature + rng.normal(0, 0.1, n),  # sensor B
    pressure,
])
y = 2 * temperature + pressure + rng.normal(0, 0.5, n)
train, test = slice(0, 1_000), slice(1_000, n)


def fit(columns):
    weights = np.zeros(3)
    weights[columns] = np.linalg.lstsq(x[train, columns], y[train], rcond=None)[0]
    return lambda rows: rows @ weights


def error(predict):
    return ((predict(x[test]) - y[test]) ** 2).mean()


everything = fit([0, 1, 2])
print("                     sensor A  sensor B  pressure")
shuffled = permutation_importance(everything, x[test], y[test], rng)
print("shuffled one by one ", "".join(f"{v:9.2f}" for v in shuffled))
without = [error(fit([c for c in range(3) if c != left])) for left in range(3)]
print("refitted without it ", "".join(f"{v - error(everything):9.2f}" for v in without))
row = np.array([1.5, 1.5, -1.0])
explained = shapley(everything, row, x[train])
print("Shapley, one row    ", "".join(f"{v:9.2f}" for v in explained))
print(f"prediction {everything(row):.3f} = mean {everything(x[train]).mean():.3f} + {explained.sum():.3f}")
