"""How often the 95 % percentile interval contains the truth."""

import numpy as np

rng = np.random.default_rng(0)


def coverage(draw, statistic, truth, trials=500, rounds=200):
    hits = 0
    for _ in range(trials):
        rows = draw()
        n = len(rows)
        values = statistic(rows[rng.integers(0, n, (rounds, n))])
        low, high = np.quantile(values, [0.025, 0.975])
        hits += low <= truth <= high
    return hits / trials


def mean(samples):
    return samples.reshape(len(samples), -1).mean(axis=1)


def median(samples):
    return np.median(samples, axis=1)


def highest(samples):
    return samples.max(axis=1)


def users():  # 30 users, 20 rows each; half of the variance is between users
    return rng.normal(size=(30, 1)) + rng.normal(size=(30, 20))


cases = {
    "mean, normal, n = 100": (lambda: rng.normal(size=100), mean, 0),
    "mean, normal, n = 8": (lambda: rng.normal(size=8), mean, 0),
    "mean, lognormal, n = 100": (
        lambda: rng.lognormal(0, 1.5, 100), mean, np.exp(1.5**2 / 2)),
    "median, lognormal, n = 100": (
        lambda: rng.lognormal(0, 1.5, 100), median, 1),
    "maximum, uniform, n = 100": (lambda: rng.random(100), highest, 1),
    "mean, resampling users": (users, mean, 0),
    "mean, resampling rows": (lambda: users().ravel(), mean, 0),
}
for name, case in cases.items():
    print(f"{name:<28} {coverage(*case):4.0%}")
