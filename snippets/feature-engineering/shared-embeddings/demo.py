"""A new encoder with the same geometry, turned and slightly noisy."""

import numpy as np
from sklearn.linear_model import Ridge
from solution import align, neighbours, overlap

rng = np.random.default_rng(0)
n, d = 1_000, 32
centres = 2 * rng.normal(size=(25, d))
old = centres[rng.integers(0, 25, n)] + rng.normal(size=(n, d))
turn = np.linalg.qr(rng.normal(size=(d, d)))[0]
new = (old + 0.3 * rng.normal(size=(n, d))) @ turn
y = old @ rng.normal(size=d) + rng.normal(size=n)

truth = neighbours(old, old)
mapped = new @ align(new[:300], old[:300])
rest = slice(300, None)
head = Ridge(1).fit(old[:300], y[:300])
retrained = Ridge(1).fit(new[:300], y[:300])
print("                        neighbours kept   R2 of a head")
for name, found, r2 in (
        ("old, old index", truth, head.score(old[rest], y[rest])),
        ("new, new index", neighbours(new, new), retrained.score(new[rest], y[rest])),
        ("new, old index and head", neighbours(new, old), head.score(new[rest], y[rest])),
        ("new mapped to old", neighbours(mapped, old), head.score(mapped[rest], y[rest]))):
    print(f"{name:<24}{overlap(found[rest], truth[rest]):15.0%} {r2:14.2f}")
