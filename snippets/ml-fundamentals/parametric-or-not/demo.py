"""Errors where the rows lie, and beyond them."""

import numpy as np
from solution import squared_errors

rng = np.random.default_rng(0)
inside, outside = np.linspace(0, 3, 200), np.linspace(3, 4, 200)
print(" rows   squared error inside 0..3        outside 3..4       numbers kept")
print("          line   neighbours        line   neighbours     line  neighbours")
for n in (10, 30, 100, 1_000):
    errors = squared_errors(n, (inside, outside), rng)
    print(f"{n:5,} {errors[0, 0]:8.3f} {errors[1, 0]:12.3f}"
          f" {errors[0, 1]:11.3f} {errors[1, 1]:12.3f} {2:8} {2 * n:11,}")
