"""Adds missing readings as zero but still counts them, so every mean shrinks."""

import numpy as np


def sensor_stats(sensor, value, n_sensors):
    count = np.bincount(sensor, minlength=n_sensors)
    filled = np.nan_to_num(value)
    mean = np.bincount(sensor, filled, n_sensors) / np.where(count > 0, count, np.nan)
    squares = np.bincount(sensor, (filled - mean[sensor]) ** 2, n_sensors)
    std = np.sqrt(squares / np.where(count > 1, count - 1, np.nan))
    top = np.full(n_sensors, -np.inf)
    np.maximum.at(top, sensor, filled)
    top[count == 0] = np.nan
    return count, mean, std, top
