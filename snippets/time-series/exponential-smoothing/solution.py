"""Simple, double (Holt) and triple (Holt-Winters) exponential smoothing."""

import numpy as np
from scipy.optimize import minimize


# --8<-- [start:smooth]
def smooth(y, period, alpha, beta=0.0, gamma=0.0, pattern=None):
    """Return one-step forecasts from the second season on, and the final state."""
    y = np.asarray(y, float)
    level, trend, season = start(y, period)
    season = season if pattern is None else np.array(pattern, float)
    ahead = []
    for t in range(period, len(y)):
        seasonal = season[t % period]
        ahead.append(level + trend + seasonal)              # made before y[t] is seen
        before = level
        level = alpha * (y[t] - seasonal) + (1 - alpha) * (level + trend)
        trend = beta * (level - before) + (1 - beta) * trend
        season[t % period] = gamma * (y[t] - level) + (1 - gamma) * seasonal
    return np.array(ahead), (level, trend, season)
# --8<-- [end:smooth]


def start(y, period):
    """Return level, trend and season after the first season, from the first two."""
    if len(y) < 2 * period:
        raise ValueError("needs two full seasons")
    if period == 1:
        return y[0], 0.0, np.zeros(1)
    first, second = y[:period].mean(), y[period:2 * period].mean()
    trend = (second - first) / period
    position = np.arange(period) - (period - 1) / 2
    return first + trend * (period - 1) / 2, trend, y[:period] - first - trend * position


def forecast(state, horizon, period, length):
    """Extend the state: the level, plus the trend per step, plus the season."""
    level, trend, season = state
    steps = np.arange(1, horizon + 1)
    return level + trend * steps + season[(length + steps - 1) % period]


# --8<-- [start:fit]
def fit(y, period, pattern=None):
    """Return the alpha, beta and gamma with the least squared one-step error."""
    y = np.asarray(y, float)

    def loss(parameters):
        ahead, _ = smooth(y, period, *parameters, pattern)
        return float(np.mean((y[period:] - ahead) ** 2))

    starts = [(0.2, 0.05, 0.1), (0.6, 0.1, 0.3)]
    fits = [minimize(loss, s, method="L-BFGS-B", bounds=[(0, 1)] * 3) for s in starts]
    return min(fits, key=lambda result: result.fun).x
# --8<-- [end:fit]


WEEK = np.array([10, 15, 12, 14, 4, -25, -30.0])


def requests(weeks=14, seed=0):
    """Daily requests in thousands: growth that wanders, a weekly pattern and noise."""
    rng = np.random.default_rng(seed)
    days = np.arange(7 * weeks)
    level = 200 + 0.8 * days + rng.normal(0, 3, days.size).cumsum()
    return level + WEEK[days % 7] + rng.normal(0, 4, days.size)


def forecasts(y, horizon):
    """Return the forecasts of three smoothers and of the same day last week."""
    triple = fit(y, 7)
    flat = smooth(y, 1, 0.3)[1]
    _, (level, trend, _) = smooth(y, 7, triple[0], triple[1], 0.0)
    straight = level + trend * np.arange(1, horizon + 1)
    full = forecast(smooth(y, 7, *triple)[1], horizon, 7, len(y))
    last_week = np.array([y[len(y) - 7 + h % 7] for h in range(horizon)])
    return {"seasonal naive": last_week, "level": forecast(flat, horizon, 1, len(y)),
            "level and trend": straight, "level, trend and season": full}
