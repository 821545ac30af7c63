"""Log10 latencies: 80 % cache hits near 5 ms, 20 % misses near 40 ms, more spread."""

import numpy as np
from solution import bic, em, log_density

rng = np.random.default_rng(0)
hit = rng.random(2_000) < 0.8
x = np.where(hit, rng.normal(0.7, 0.12, 2_000), rng.normal(1.6, 0.35, 2_000))

w, m, v, history = em(x, np.quantile(x, [0.25, 0.75]))
for name, i in (("hits", 0), ("misses", 1)):
    print(f"{name:<7} weight {w[i]:.3f}  centre {10 ** m[i]:5.1f} ms  spread {v[i] ** 0.5:.3f}")
print("log likelihood by round:", *(f"{history[i]:.0f}" for i in (0, 1, 2, 5, 20, 100)))

for ms in (7, 10, 12, 20):
    joint = log_density(np.array([np.log10(ms)]), w, m, v)[0]
    print(f"{ms:3} ms: p(miss) = {1 / (1 + np.exp(joint[0] - joint[1])):.2f}")

centre = np.array([0.7, 1.6])
for _ in range(50):  # k-means
    near = np.abs(x[:, None] - centre).argmin(axis=1)
    centre = np.array([x[near == c].mean() for c in (0, 1)])
print(f"k-means cuts at {10 ** centre.mean():.1f} ms and calls {np.mean(near == 1):.1%} misses")

for k in (1, 2, 3, 4):
    start = np.quantile(x, (np.arange(k) + 0.5) / k)
    print(f"k = {k}: BIC {bic(x, em(x, start)[3], k):.0f}")
