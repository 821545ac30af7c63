"""np.unique drops sensors that never reported: row i is no longer sensor i."""

import numpy as np


def sensor_stats(sensor, value, n_sensors):
    known = ~np.isnan(value)
    _, sensor = np.unique(sensor[known], return_inverse=True)
    value = value[known]
    count = np.bincount(sensor)
    mean = np.bincount(sensor, value) / count
    squares = np.bincount(sensor, (value - mean[sensor]) ** 2)
    std = np.sqrt(squares / np.where(count > 1, count - 1, np.nan))
    top = np.full(len(count), -np.inf)
    np.maximum.at(top, sensor, value)
    return count, mean, std, top
