"""E[x^2] - E[x]^2 subtracts two huge equal numbers: the digits that matter are gone."""

import numpy as np


def sensor_stats(sensor, value, n_sensors):
    known = ~np.isnan(value)
    sensor, value = sensor[known], value[known]
    count = np.bincount(sensor, minlength=n_sensors)
    mean = np.bincount(sensor, value, n_sensors) / np.where(count > 0, count, np.nan)
    mean_square = np.bincount(sensor, value**2, n_sensors) / np.where(count > 0, count, np.nan)
    correction = count / np.where(count > 1, count - 1, np.nan)
    std = np.sqrt(np.maximum(mean_square - mean**2, 0) * correction)
    top = np.full(n_sensors, -np.inf)
    np.maximum.at(top, sensor, value)
    top[count == 0] = np.nan
    return count, mean, std, top
