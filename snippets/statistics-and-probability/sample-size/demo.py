"""Checkout converts 5 % of 4,000 visitors a day, split 50:50."""

import numpy as np
from solution import power_of, users_per_arm

print("from 5 % to   per arm   weeks")
for new in 0.060, 0.055, 0.0525, 0.051:
    n = users_per_arm(0.05, new)
    print(f"{new:11.2%} {n:9,} {2 * n / 28_000:7.1f}")

rng = np.random.default_rng(0)
new = 0.055
print("per arm   power  simulated   if significant, lift looks like")
for n in 4_000, 14_000, users_per_arm(0.05, new):
    a, b = rng.binomial(n, [[0.05], [new]], (2, 40_000)) / n
    spread = np.sqrt((a * (1 - a) + b * (1 - b)) / n)
    won = (b - a) / spread > 1.96
    lost = (a - b) / spread > 1.96
    print(f"{n:7,} {power_of(n, 0.05, new):7.0%} {(won | lost).mean():10.0%}"
          f" {(b - a)[won].mean() / 0.05:12.0%}")
