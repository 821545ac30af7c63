"""Put irregular readings on a regular grid, and keep gaps visible."""

import numpy as np


# --8<-- [start:grid]
def to_grid(time, value, step, how):
    """One row per step: start times, aggregate (NaN if empty), count."""
    time, value = np.asarray(time, float), np.asarray(value, float)
    valid = ~np.isnan(value)
    slot = np.floor(time / step).astype(int)
    first, last = slot.min(), slot.max()
    starts = np.arange(first, last + 1) * step
    count = np.bincount(slot[valid] - first, minlength=len(starts))
    total = np.bincount(slot[valid] - first, value[valid], len(starts))
    if how == "sum":                      # events: no row means zero events
        return starts, total, count
    with np.errstate(invalid="ignore"):   # levels: no row means unknown
        return starts, total / count, count


def carry(values, longest):
    """Carry the last value forward over at most `longest` steps."""
    values = np.array(values, float)
    age = longest + 1
    for i, value in enumerate(values):
        age = 0 if not np.isnan(value) else age + 1
        if age and age <= longest:
            values[i] = values[i - 1]
    return values
# --8<-- [end:grid]


def interpolate(values):
    """Straight lines over all gaps, which uses the value after each gap."""
    values = np.array(values, float)
    known = np.flatnonzero(~np.isnan(values))
    return np.interp(np.arange(len(values)), known, values[known])


def seasonal_fill(values, period):
    """The value one period earlier, filled from left to right."""
    values = np.array(values, float)
    for i in range(period, len(values)):
        if np.isnan(values[i]):
            values[i] = values[i - period]
    return values
