"""Distances between hours, and demand with two rush hours."""

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.neighbors import KNeighborsRegressor
from sklearn.tree import DecisionTreeRegressor
from solution import cyclical

print("from    to   as a number   on the circle")
for a, b in (23, 0), (0, 1), (0, 6), (0, 12):
    x, y = cyclical([a, b], 24)
    print(f"{a:4} {b:5} {abs(a - b):11} {np.linalg.norm(x - y):13.2f}")

rng = np.random.default_rng(0)
hour = rng.uniform(0, 24, 4_000)


def bump(centre, width):
    off = (hour - centre + 12) % 24 - 12
    return np.exp(-((off / width) ** 2))


demand = bump(8, 2) + bump(18, 3) - 0.5 * bump(1, 3)
demand += rng.normal(0, 0.2, hour.size)
train = np.arange(hour.size) < 300
inputs = {
    "number": hour[:, None],
    "one-hot": np.eye(24)[hour.astype(int)],
    "sin, cos": cyclical(hour, 24),
    "3 harmonics": cyclical(hour, 24, 3),
}
models = (LinearRegression(), KNeighborsRegressor(10),
          DecisionTreeRegressor(max_leaf_nodes=12, random_state=0))
print("test R2        linear  neighbours   tree")
for name, X in inputs.items():
    scores = [model.fit(X[train], demand[train])
              .score(X[~train], demand[~train]) for model in models]
    print(f"{name:<12}" + "".join(f"{s:9.2f}" for s in scores))
