"""Orthonormal features; then twins and noise in 100 samples."""

import numpy as np
from solution import lasso, ridge

z = np.array([3.0, 0.8, -0.4])  # least squares, when x.T @ x = 1
x = np.eye(3)
print("least squares", z)
print("L2, penalty 1", ridge(x, z, 1.0))
print("L1, penalty 1", lasso(x, z, 1.0) + 0.0)  # + 0.0 turns -0 into 0

rng = np.random.default_rng(0)
found = {"L1": [], "L2": []}
for _ in range(100):
    signal = rng.normal(size=(80, 1))
    twins = signal + rng.normal(0, 0.1, (80, 2))   # correlation 0.99
    x = np.hstack([twins, rng.normal(size=(80, 8))])
    y = signal[:, 0] + rng.normal(0, 0.5, 80)
    found["L1"].append(lasso(x, y, 12.0))
    found["L2"].append(ridge(x, y, 12.0))
print("     one twin used  weight of twin 1  noise features used")
for name, weights in found.items():
    w = np.array(weights)
    one = ((w[:, :2] != 0).sum(axis=1) == 1).mean()
    kept = (w[:, 2:] != 0).sum(axis=1).mean()
    print(f"{name} {one:13.0%} {w[:, 0].mean():10.2f}"
          f" +- {w[:, 0].std():.2f} {kept:13.1f} of 8")
