"""Demand whose rush hours exist on working days only."""

import numpy as np
from scipy.sparse import csr_array
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import Ridge
from solution import cross, one_hot, support

rng = np.random.default_rng(0)
n = 6_000
hour, day, shop = rng.integers(0, 24, n), rng.integers(0, 7, n), rng.integers(0, 300, n)
weekend = day >= 5
rush = np.isin(hour, (7, 8, 17, 18))
y = 50 + np.where(weekend, 15 * (hour > 10) * (hour < 22), 60 * rush) + rng.normal(0, 10, n)
train = np.arange(n) < 3_000


def encoded(values):
    values = np.asarray(values)
    return one_hot(values[train].tolist(), values.tolist())


inputs = {
    "hour + weekend": np.hstack([encoded(hour), encoded(weekend)]),
    "hour x weekend": encoded(cross(hour.tolist(), weekend.tolist())),
    "hour x day": encoded(cross(hour.tolist(), day.tolist())),
    "hour x day x shop": encoded(cross(hour.tolist(), day.tolist(), (shop % 30).tolist())),
}
print("ridge                columns   train R2   test R2")
for name, X in inputs.items():
    X = csr_array(X)
    model = Ridge(1).fit(X[train], y[train])
    print(f"{name:<20}{X.shape[1]:8,} {model.score(X[train], y[train]):10.2f}"
          f" {model.score(X[~train], y[~train]):9.2f}")
X = np.column_stack([hour, day])
tree = HistGradientBoostingRegressor(max_iter=60, random_state=0).fit(X[train], y[train])
print(f"boosting, hour + day {2:7} {tree.score(X[train], y[train]):10.2f}"
      f" {tree.score(X[~train], y[~train]):9.2f}")
for name, parts in (("hour x day", (hour, day)), ("hour x day x shop", (hour, day, shop % 30))):
    kinds, share = support(np.array(cross(*(p[train].tolist() for p in parts))))
    print(f"{name}: {kinds:,} combinations, {share:.0%} of rows in those with 20 or more")
