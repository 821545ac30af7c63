"""Difference a series and measure its autocorrelation."""

import numpy as np


# --8<-- [start:tools]
def difference(x, lag=1):
    """Change against `lag` steps earlier; the result is `lag` shorter."""
    x = np.asarray(x, float)
    return x[lag:] - x[:-lag]


def autocorrelation(x, lag):
    """Correlation of the series with itself, `lag` steps earlier."""
    x = np.asarray(x, float) - np.mean(x)
    return np.sum(x[lag:] * x[:-lag]) / np.sum(x * x)
# --8<-- [end:tools]


def load(weeks=4, seed=0):
    """Hourly requests: a trend, a daily pattern and noise that lingers."""
    rng = np.random.default_rng(seed)
    hours = np.arange(weeks * 168)
    noise = np.zeros(hours.size)
    for t in range(1, hours.size):
        noise[t] = 0.5 * noise[t - 1] + rng.normal(0, 5)
    return 200 + 0.15 * hours + 40 * np.sin(2 * np.pi * hours / 24) + noise


def share_correlated(steps=200, pairs=1_000, seed=0, differenced=False):
    """Share of pairs of independent random walks with |r| above 0.5."""
    rng = np.random.default_rng(seed)
    walks = rng.normal(size=(pairs, 2, steps)).cumsum(axis=2)
    if differenced:
        walks = np.diff(walks, axis=2)
    a, b = (walks - walks.mean(axis=2, keepdims=True)).transpose(1, 0, 2)
    r = (a * b).sum(1) / np.sqrt((a * a).sum(1) * (b * b).sum(1))
    return float(np.mean(np.abs(r) > 0.5))
