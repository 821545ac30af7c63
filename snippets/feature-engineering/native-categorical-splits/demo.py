"""What one split explains, and three ways to give a category to boosting."""

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor
from solution import share_explained

rng = np.random.default_rng(0)
y = rng.normal(size=2_000)
print("noise explained by one split of 2,000 rows")
print("categories   free   smooth 10, 20 rows or more")
for k in (5, 50, 500):
    noise = rng.integers(0, k, 2_000)
    print(f"{k:10} {share_explained(noise, y):6.1%} {share_explained(noise, y, smooth=10, least=20):12.1%}")

n, k = 4_000, 200
effect = rng.normal(0, 1, k)
code = rng.integers(0, k, n)
y = effect[code] + rng.normal(0, 1, n)
train = np.arange(n) < 2_000
inputs = {"native, 200 codes": (code[:, None], [0]), "codes as a number": (code[:, None], None),
          "one-hot": (np.eye(k)[code], None)}
print("\nboosting, 10 trees of 8 leaves   train R2   test R2")
for name, (X, categorical) in inputs.items():
    model = HistGradientBoostingRegressor(max_iter=10, max_leaf_nodes=8, learning_rate=0.3, min_samples_leaf=5,
                                          categorical_features=categorical, random_state=0)
    model.fit(X[train], y[train])
    print(f"{name:<31}{model.score(X[train], y[train]):9.2f} {model.score(X[~train], y[~train]):9.2f}")
