"""Two ways in which cross-validation flatters a model that knows nothing."""

import numpy as np

rng = np.random.default_rng(0)


def folds_of(keys, k=5):
    """A fold for each row; rows with equal keys share it."""
    unique, index = np.unique(keys, return_inverse=True)
    return (rng.permutation(unique.size) % k)[index]


def nearest_neighbour(x, y, fold):
    """Mean accuracy over the folds of predicting the nearest row's label."""
    scores = []
    for f in np.unique(fold):
        train, test = fold != f, fold == f
        distance = ((x[test, None] - x[None, train]) ** 2).sum(axis=2)
        scores.append((y[train][distance.argmin(axis=1)] == y[test]).mean())
    return np.mean(scores)


# 60 users with 10 rows each; the label of a user is a coin flip
user = np.repeat(np.arange(60), 10)
x = rng.normal(size=(60, 8))[user] + 0.5 * rng.normal(size=(600, 8))
y = rng.integers(0, 2, 60)[user]
print(f"folds of rows   {nearest_neighbour(x, y, folds_of(np.arange(600))):.2f}")
print(f"folds of users  {nearest_neighbour(x, y, folds_of(user)):.2f}")

# 100 settings that all guess; choose the best by cross-validation
label = rng.integers(0, 2, 200)
guess = rng.integers(0, 2, (100, 200))
fold = folds_of(np.arange(200))
right = guess == label
outer = []
for f in range(5):
    best = right[:, fold != f].mean(axis=1).argmax()  # chosen without fold f
    outer.append(right[best, fold == f].mean())
print(f"best of 100 settings  {right.mean(axis=1).max():.2f}")
print(f"the same, nested      {np.mean(outer):.2f}")
