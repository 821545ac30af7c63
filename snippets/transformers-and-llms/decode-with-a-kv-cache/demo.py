"""Generate 256 tokens twice: with the cache, and by a full pass each time."""

import numpy as np
from solution import extend

rng = np.random.default_rng(0)
d, n = 32, 256
x, positions = rng.normal(size=(n, d)), rng.normal(size=(n, d))
weights = rng.normal(size=(3, d, d)) / d**0.5

cache, worst, kept, again = None, 0.0, 0, 0
for t in range(n):
    out, cache = extend(x[t:t + 1], cache, weights, positions)
    full, _ = extend(x[:t + 1], None, weights, positions)
    worst = max(worst, np.abs(out[0] - full[-1]).max())
    kept, again = kept + 1, again + t + 1

print(f"largest difference below 1e-12: {worst < 1e-12}")
print(f"tokens projected: {kept:,} with the cache, {again:,} without")
print(f"scores computed:  {n * (n + 1) // 2:,} with, "
      f"{sum(t * t for t in range(1, n + 1)):,} without")
