"""Uniform data in d columns, then two useful columns with noise beside them."""

import numpy as np
from solution import accuracy, distances, edge, outer

rng = np.random.default_rng(0)
print("    d   nearest / farthest   edge holding 1 %   volume in the outer 5 %")
for d in (1, 2, 10, 100, 1_000):
    x, point = rng.random((1_000, d)), rng.random(d)
    far = distances(x, point)
    print(f"{d:5,} {far.min() / far.max():14.3f} {edge(0.01, d):18.3f} {outer(0.05, d):20.3f}")

base = rng.normal(size=(2_000, 2))
y = (base[:, 0] ** 2 + base[:, 1] ** 2 < 2 * np.log(2)).astype(int)
print("two useful columns and noise       the same two, rotated into d columns")
for d in (2, 5, 20, 100):
    noisy = np.column_stack([base, rng.normal(size=(2_000, d - 2))])
    turned = base @ np.linalg.qr(rng.normal(size=(d, d)))[0][:2]
    print(f"d = {d:3}: accuracy {accuracy(noisy, y):.3f} {accuracy(turned, y):28.3f}")
