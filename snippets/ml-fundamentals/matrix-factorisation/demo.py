"""300 users, 120 items, 15 % of the ratings seen; three hidden tastes, noise of 0.5."""

import numpy as np
from solution import als, fold_in

rng = np.random.default_rng(0)
item_taste = rng.normal(size=(120, 3))
popular = rng.normal(0, 0.7, 120)


def users(n):
    taste = rng.normal(0, 0.6, (n, 3)) @ item_taste.T
    return taste + popular + rng.normal(0, 0.5, (n, 120))


r, seen = users(300), rng.random((300, 120)) < 0.15
mean = r[seen].mean()
item_bias = np.array([(r[s, j] - mean).sum() / (s.sum() + 5) for j, s in enumerate(seen.T)])
base = mean + item_bias  # the same for every user


def rmse(error):
    return np.sqrt(np.mean(error**2))


print(f"mean of all ratings     {rmse((r - mean)[~seen]):.3f}")
print(f"mean of the item        {rmse((r - base)[~seen]):.3f}")
for k, penalty in ((1, 3.0), (3, 3.0), (20, 3.0), (20, 0.01)):
    u, v = als(r - base, seen, k, penalty)
    fit = base + u @ v.T
    print(f"k = {k:2}, penalty {penalty:4}    {rmse((r - fit)[~seen]):.3f}"
          f"   (seen ratings {rmse((r - fit)[seen]):.3f})")

_, v = als(r - base, seen, 3, 3.0)
new = users(500)
print("new users with this many ratings:")
for n in (0, 1, 3, 10, 30):
    errors = []
    for row in new:
        known = rng.permutation(120) < n
        w = fold_in(row - base, known, v, 3.0)
        errors.append((row - base - v @ w)[~known])
    print(f"  {n:2}: {rmse(np.concatenate(errors)):.3f}")
