"""How much stock for a week, from 5,000 paths; and an overconfident interval."""

import numpy as np
from solution import conformal_margin, quantile_of_sum, sample_paths, sum_of_quantiles

rng = np.random.default_rng(0)
independent = 100 + rng.normal(0, 20, (5_000, 7))
walk = sample_paths(100, rng.normal(0, 20, 100_000), 7, 5_000)
print("week of seven days         0.9 of the week   seven times 0.9")
for name, paths in ("independent errors", independent), ("errors add up", walk):
    print(f"{name:<20}{quantile_of_sum(paths, 0.9):17,.0f} {sum_of_quantiles(paths, 0.9):17,.0f}")

day = rng.normal(100, 20, 1_200)
low, high = 100 - 1.645 * 12, 100 + 1.645 * 12  # believes in a spread of 12
margin = conformal_margin(day[:200], low, high)
print("\n90 % interval            low   high   covered")
for name, extra in ("as the model says", 0), ("widened on 200 days", margin):
    inside = np.mean((low - extra <= day[200:]) & (day[200:] <= high + extra))
    print(f"{name:<22}{low - extra:6.0f} {high + extra:6.0f} {inside:9.1%}")
