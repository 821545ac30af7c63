"""Two ways in which cross-validation flatters a model that knows nothing."""

import numpy as np
from solution import folds_of, nearest_neighbour, nested

rng = np.random.default_rng(0)

# 60 users with 10 rows each; the label of a user is a coin flip
user = np.repeat(np.arange(60), 10)
x = rng.normal(size=(60, 8))[user] + 0.5 * rng.normal(size=(600, 8))
y = rng.integers(0, 2, 60)[user]
print(f"folds of rows   {nearest_neighbour(x, y, folds_of(np.arange(600), rng)):.2f}")
print(f"folds of users  {nearest_neighbour(x, y, folds_of(user, rng)):.2f}")

# 100 settings that all guess; choose the best by cross-validation
label = rng.integers(0, 2, 200)
guess = rng.integers(0, 2, (100, 200))
fold = folds_of(np.arange(200), rng)
right = guess == label
print(f"best of 100 settings  {right.mean(axis=1).max():.2f}")
print(f"the same, nested      {nested(right, fold):.2f}")
