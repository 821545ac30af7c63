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

k = 100
effect = rng.normal(0, 1, k)
print("\ntest R2 of boosting with 100 categories      native  number  one-hot")
for rows, trees in ((2_000, 3), (2_000, 10), (2_000, 40), (1_000, 40)):
    code = rng.integers(0, k, 2 * rows)
    y = effect[code] + rng.normal(0, 1, 2 * rows)
    scores = []
    for X, categorical in ((code[:, None], [0]), (code[:, None], None), (np.eye(k)[code], None)):
        model = HistGradientBoostingRegressor(max_iter=trees, max_leaf_nodes=8, learning_rate=0.3, min_samples_leaf=5,
                                              categorical_features=categorical, random_state=0)
        scores.append(model.fit(X[:rows], y[:rows]).score(X[rows:], y[rows:]))
    print(f"{trees:2} trees, {rows / k:3.0f} rows in each category        "
          + "".join(f"{s:8.2f}" for s in scores))
