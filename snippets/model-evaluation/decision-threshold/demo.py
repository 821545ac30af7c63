"""Calibrated scores: the threshold from the costs compared with 0.5."""

import numpy as np
from solution import cheapest_threshold

rng = np.random.default_rng(7)
p = rng.beta(0.4, 6.0, size=50_000)  # mostly clear, a thin tail of risky ones
y = rng.random(p.size) < p           # calibrated by construction
cost_fp, cost_fn = 1.0, 10.0


def cost(threshold):
    acted = p >= threshold
    return cost_fp * (acted & ~y).sum() + cost_fn * (~acted & y).sum()


print(f"base rate {y.mean():.3f}")
for t in (0.5, 0.13, 0.11, cost_fp / (cost_fp + cost_fn), 0.07):
    print(f"threshold {t:.3f} costs {cost(t):6.0f}")
found = cheapest_threshold(y.astype(int), p, cost_fp, cost_fn)
print(f"cheapest  {found:.3f} costs {cost(found):6.0f}")

few = [rng.integers(0, 5_000, 5_000) for _ in range(200)]  # bootstrap samples
spread = [cheapest_threshold(y[i].astype(int), p[i], 1, 10) for i in few]
low, high = np.percentile(spread, [5, 95])
print(f"with 5,000 cases: 90 % of samples give {low:.3f} to {high:.3f}")
