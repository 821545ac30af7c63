"""Two points one unit apart, moved away from the origin."""

import numpy as np
from solution import distances, exact


def identity(a, b, kind):
    a, b = a.astype(kind), b.astype(kind)
    squares = (a * a).sum(1)[:, None] + (b * b).sum(1) - 2 * a @ b.T
    return np.sqrt(np.maximum(squares, 0))[0, 0]


print("  x pi   float32 identity   float64 identity   centred   differences")
for offset in (1e0, 1e2, 1e3, 1e4, 1e7, 1e8, 1e9):
    a, b = np.array([[np.pi * offset]]), np.array([[np.pi * offset + 1]])
    print(f"{offset:6.0e} {identity(a, b, np.float32):18.3f}"
          f" {identity(a, b, np.float64):18.3f} {distances(a, b)[0, 0]:9.3f}"
          f" {np.sqrt(exact(a, b))[0, 0]:13.3f}")
