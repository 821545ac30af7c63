"""Three models on raw, scaled and logged features of 1,000 machines."""

import numpy as np
from sklearn.linear_model import Ridge
from sklearn.neighbors import KNeighborsRegressor
from sklearn.tree import DecisionTreeRegressor
from solution import best_lambda, skewness, standardise

rng = np.random.default_rng(0)
n = 1_000
size = rng.lognormal(15, 1.5, n)         # bytes
load = rng.uniform(0, 1, n)              # share
y = np.log(size) + 4 * load + rng.normal(0, 0.5, n)
train = np.arange(n) < 500
print(f"bytes: skewness {skewness(size):.1f}, of the log {skewness(np.log(size)):.1f}, "
      f"best lambda {best_lambda(size):.2f}")


def columns(*features):
    return np.column_stack(features)


def z(x):
    return standardise(x[train], x)


inputs = {"raw": columns(size, load), "standardised": columns(z(size), z(load)),
          "min-max": columns(*((x - x[train].min()) / np.ptp(x[train]) for x in (size, load))),
          "log, standardised": columns(z(np.log(size)), z(load))}
models = Ridge(1, solver="svd"), KNeighborsRegressor(10), DecisionTreeRegressor(max_leaf_nodes=20, random_state=0)
print("\ntest R2               ridge  neighbours  tree")
for name, X in inputs.items():
    scores = [m.fit(X[train], y[train]).score(X[~train], y[~train]) for m in models]
    print(f"{name:<20}" + "".join(f"{s:8.2f}" for s in scores))
