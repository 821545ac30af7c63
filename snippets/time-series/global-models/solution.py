"""One table of lag features for many series."""

import numpy as np


# --8<-- [start:features]
def known_before(y, day, horizon, lags=(7, 14, 21), window=14):
    """Features of `day`, known `horizon` days earlier; y is (series, days)."""
    if min(lags) < horizon:
        raise ValueError("a lag shorter than the horizon is not known yet")
    last = day - horizon + 1  # first day that is not known
    if last < window or day < max(lags):
        raise ValueError("the history is too short")
    recent = y[:, last - window:last].mean(axis=1)
    past = [y[:, day - lag] for lag in lags]
    weekday = np.full(len(y), day % 7.0)
    return np.column_stack([recent, *past, weekday])


def scaled(X):
    """Divide lags by the recent mean; keep it to rescale predictions."""
    scale = X[:, 0]
    ratios = X[:, 1:-1] / scale[:, None]
    return np.column_stack([ratios, X[:, -1]]), scale
# --8<-- [end:features]


def table(y, days, horizon):
    """Stack the rows of several target days: features and targets."""
    days = list(days)
    X = np.vstack([known_before(y, day, horizon) for day in days])
    return X, np.concatenate([y[:, day] for day in days])


def fleet(series=60, days=98, seed=0):
    """Daily counts of services that share a week but not a size; all grow."""
    rng = np.random.default_rng(seed)
    size = rng.lognormal(5, 1.2, series)[:, None]
    depth = rng.uniform(0.2, 0.5, series)[:, None]
    weekend = np.isin(np.arange(days) % 7, (5, 6))
    growth = np.exp(0.006 * np.arange(days))
    level = size * growth * np.exp(rng.normal(0, 0.02, (series, days)).cumsum(axis=1))
    return level * (1 - depth * weekend) * rng.lognormal(0, 0.15, (series, days))


def mean_mase(y, forecast, first, period=7):
    """MASE of each series over the days from `first` on, averaged."""
    scale = np.abs(y[:, period:first] - y[:, :first - period]).mean(axis=1)
    return float((np.abs(y[:, first:] - forecast).mean(axis=1) / scale).mean())
