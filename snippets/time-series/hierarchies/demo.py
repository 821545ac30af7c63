"""Root mean squared errors by level: a total, 3 regions, 12 services."""

import numpy as np
from solution import bottom_up, reconcile, summing_matrix, top_down

rng = np.random.default_rng(0)
S = summing_matrix([4, 4, 4])
spread = np.repeat([40.0, 30, 25], [1, 3, 12])
levels = (slice(0, 1), slice(1, 4), slice(4, 16))
usual = rng.uniform(50, 150, 12)
shares = usual / usual.sum()
squares = {}
for _ in range(4_000):
    actual = S @ (usual + rng.normal(0, 30, 12))
    base = actual + spread * rng.normal(size=16)
    for name, forecast in (("base, do not add up", base),
                           ("bottom-up", bottom_up(base, S)),
                           ("top-down", top_down(base, S, shares)),
                           ("reconciled", reconcile(base, S, spread**2))):
        squares.setdefault(name, []).append((forecast - actual) ** 2)
print("RMSE                   total  region  service")
for name, values in squares.items():
    mean = np.mean(values, axis=0)
    print(f"{name:<21}" + "".join(f"{np.sqrt(mean[level].mean()):8.1f}" for level in levels))
