"""How often does one start find the nine groups? Nine blobs, 20 rows each."""

import numpy as np
from solution import k_means, plus_plus

rng = np.random.default_rng(0)
grid = 6.0 * np.array([(a, b) for a in range(3) for b in range(3)])
x = np.repeat(grid, 20, axis=0) + rng.normal(size=(180, 2))
best = k_means(x, grid)[2]

print("start          found all nine   median inertia / best")
for name, start in [("random rows", lambda: x[rng.choice(180, 9, replace=False)]),
                    ("k-means++", lambda: plus_plus(x, 9, rng))]:
    ratios = np.array([k_means(x, start())[2] for _ in range(60)]) / best
    print(f"{name:14} {(ratios < 1.001).mean():14.0%} {np.median(ratios):23.2f}")
