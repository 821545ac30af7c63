"""Delivery times in minutes, skewed: which number does each loss report?"""

import numpy as np
import solution

rng = np.random.default_rng(0)
y = rng.lognormal(3.4, 0.6, 4_000)
print(f"mean {y.mean():.1f}, median {np.median(y):.1f}, 90 % quantile {np.quantile(y, 0.9):.1f}")
grid = np.arange(10, 90, 0.1)
late = np.append(y, np.full(40, 3_000.0))  # 1 % logged in seconds
print("loss          best constant   with 1 % wrong units")
for name in ("squared", "poisson", "absolute", "huber", "pinball", "squared_log", "percentage"):
    loss = getattr(solution, name)
    print(f"{name:<12} {solution.best_constant(loss, y, grid):14.1f}"
          f" {solution.best_constant(loss, late, grid):22.1f}")
