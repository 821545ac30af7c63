"""total[sensor] += value writes each sensor once: the last reading wins, the rest are lost."""

import numpy as np


def sensor_stats(sensor, value, n_sensors):
    known = ~np.isnan(value)
    sensor, value = sensor[known], value[known]
    count, total, squares = np.zeros((3, n_sensors))
    count[sensor] += 1
    total[sensor] += value
    mean = total / np.where(count > 0, count, np.nan)
    squares[sensor] += (value - mean[sensor]) ** 2
    std = np.sqrt(squares / np.where(count > 1, count - 1, np.nan))
    top = np.full(n_sensors, -np.inf)
    np.maximum.at(top, sensor, value)
    top[count == 0] = np.nan
    return count, mean, std, top
