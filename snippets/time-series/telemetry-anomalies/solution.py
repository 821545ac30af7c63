"""Score telemetry against the same hour of earlier weeks."""

import numpy as np


# --8<-- [start:score]
def seasonal_scores(y, period, seasons=4, floor=1.0):
    """Robust z-score against the same phase in the `seasons` before.

    The scale is pooled over the last full period and never below
    `floor`. NaN stays NaN: a missing value is not an anomaly of level.
    """
    y = np.asarray(y, float)
    scores = np.full(len(y), np.nan)
    start = period * seasons
    past = np.stack([y[start - k * period:len(y) - k * period]
                     for k in range(1, seasons + 1)])
    residual = y[start:] - np.nanmedian(past, axis=0)
    for t in range(period, len(residual)):
        recent = np.abs(residual[t - period:t])
        spread = max(1.4826 * np.nanmedian(recent), floor)
        scores[start + t] = residual[t] / spread
    return scores
# --8<-- [end:score]


# --8<-- [start:alarm]
def alarms(scores, threshold=4, needed=2, window=3):
    """Alarm if `needed` of the last `window` scores are extreme."""
    extreme = np.abs(np.nan_to_num(scores)) > threshold
    hits = np.convolve(extreme, np.ones(window, int))[:len(extreme)]
    return extreme & (hits >= needed)
# --8<-- [end:alarm]


def requests(weeks=8, seed=0):
    """Hourly requests with a day and a quiet weekend."""
    rng = np.random.default_rng(seed)
    hour = np.arange(weeks * 168)
    shape = 1 - 0.7 * np.cos(2 * np.pi * (hour % 24) / 24)
    weekend = np.where(hour // 24 % 7 >= 5, 0.6, 1)
    return 1_000 * shape * weekend * rng.lognormal(0, 0.06, hour.size)
