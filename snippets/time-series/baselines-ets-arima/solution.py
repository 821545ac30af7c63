"""Baselines and exponential smoothing, written out."""

import numpy as np


# --8<-- [start:baselines]
def naive(y, horizon):
    """The last value, repeated."""
    return np.full(horizon, float(y[-1]))


def seasonal_naive(y, horizon, period):
    """The value of the same moment in the last full season."""
    return np.array([float(y[-period + h % period]) for h in range(horizon)])


def smooth(y, horizon, alpha):
    """Simple exponential smoothing: move the level by alpha * error."""
    level = float(y[0])
    for value in y[1:]:
        level += alpha * (value - level)
    return np.full(horizon, level)
# --8<-- [end:baselines]


def drift(y, horizon):
    """The line through the first and the last value, extended."""
    slope = (float(y[-1]) - float(y[0])) / (len(y) - 1)
    return float(y[-1]) + slope * np.arange(1, horizon + 1)


def holt_winters(y, horizon, period, alpha=0.3, beta=0.02, gamma=0.2, phi=0.98):
    """Additive seasons with a damped trend; needs two full seasons."""
    y = np.asarray(y, float)
    first, second = y[:period].mean(), y[period:2 * period].mean()
    level, trend = first, (second - first) / period
    season = list(y[:period] - first)
    for t in range(period, len(y)):
        before, old = level, season[t % period]
        level = alpha * (y[t] - old) + (1 - alpha) * (level + phi * trend)
        trend = beta * (level - before) + (1 - beta) * phi * trend
        season[t % period] = gamma * (y[t] - level) + (1 - gamma) * old
    damping = np.cumsum(phi ** np.arange(1, horizon + 1))
    return np.array([level + damping[h] * trend + season[(len(y) + h) % period]
                     for h in range(horizon)])


def mean_error(y, forecast, horizon, origins):
    """Mean absolute error over the last `origins` non-overlapping blocks."""
    y = np.asarray(y, float)
    errors = []
    for k in range(origins, 0, -1):
        start = len(y) - k * horizon
        errors.append(np.abs(forecast(y[:start], horizon) - y[start:start + horizon]).mean())
    return float(np.mean(errors))


def daily(kind, days=364, seed=0):
    """Daily counts: 'weekly' has a pattern and a trend, 'walk' only wanders."""
    rng = np.random.default_rng(seed)
    if kind == "walk":
        return 500 + rng.normal(0, 10, days).cumsum()
    if kind == "level":
        return 500 + rng.normal(0, 3, days).cumsum() + rng.normal(0, 20, days)
    week = np.array([0, 10, 15, 10, 20, -60, -80.0])
    return 500 + 0.5 * np.arange(days) + week[np.arange(days) % 7] + rng.normal(0, 15, days)
