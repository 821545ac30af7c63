"""Equal arms of 1,000 users: how often does each formula find an effect?"""

import numpy as np
from solution import difference_z, ratio

rng = np.random.default_rng(0)


def users(n=1_000):
    taste = rng.beta(2, 38, n)                       # 5 % on average
    views = 1 + rng.negative_binomial(0.5, 0.01, n)  # mean 50, long tail
    return rng.binomial(views, taste), views


def naive_z(a, b):
    rates = [clicks.sum() / views.sum() for clicks, views in (a, b)]
    parts = [r * (1 - r) / arm[1].sum() for r, arm in zip(rates, (a, b))]
    return (rates[1] - rates[0]) / np.sqrt(sum(parts))


clicks, views = users()
r, error = ratio(clicks, views)
naive = np.sqrt(r * (1 - r) / views.sum())
print(f"clicks per view {r:.4f}, error by views {naive:.5f},"
      f" by users {error:.5f}")
print(f"variance too small by a factor of {(error / naive) ** 2:.0f}")

pairs = [(users(), users()) for _ in range(2_000)]
for name, z in ("views as units", naive_z), ("delta method", difference_z):
    alarms = np.mean([abs(z(*pair)) > 1.96 for pair in pairs])
    print(f"{name:<15} false alarms {alarms:5.1%}")
