"""Statistics of every sensor at once, without a Python loop."""

import numpy as np


# --8<-- [start:stats]
def sensor_stats(sensor, value, n_sensors):
    """Count, mean, standard deviation and maximum of each sensor.

    sensor: (n,) integers in [0, n_sensors); value: (n,) floats, NaN = missing.
    Returns four (n_sensors,) arrays, NaN where a figure is not defined.
    """
    known = ~np.isnan(value)
    sensor, value = sensor[known], value[known]

    count = np.bincount(sensor, minlength=n_sensors)
    total = np.bincount(sensor, weights=value, minlength=n_sensors)
    mean = total / np.where(count > 0, count, np.nan)

    off = value - mean[sensor]  # each reading against its own sensor's mean
    squares = np.bincount(sensor, weights=off * off, minlength=n_sensors)
    std = np.sqrt(squares / np.where(count > 1, count - 1, np.nan))

    top = np.full(n_sensors, -np.inf)
    np.maximum.at(top, sensor, value)
    top[count == 0] = np.nan
    return count, mean, std, top
# --8<-- [end:stats]
