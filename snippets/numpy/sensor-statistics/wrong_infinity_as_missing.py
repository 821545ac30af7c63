"""np.isfinite as the filter: an infinite reading is dropped as if it were missing."""

import numpy as np


def sensor_stats(sensor, value, n_sensors):
    known = np.isfinite(value)
    sensor, value = sensor[known], value[known]
    count = np.bincount(sensor, minlength=n_sensors)
    mean = np.bincount(sensor, value, n_sensors) / np.where(count > 0, count, np.nan)
    squares = np.bincount(sensor, (value - mean[sensor]) ** 2, n_sensors)
    std = np.sqrt(squares / np.where(count > 1, count - 1, np.nan))
    top = np.full(n_sensors, -np.inf)
    np.maximum.at(top, sensor, value)
    top[count == 0] = np.nan
    return count, mean, std, top
