"""Forecast metrics: MASE, pinball loss, bias and coverage."""

import numpy as np


# --8<-- [start:metrics]
def mase(actual, forecast, history, period=1):
    """Mean absolute error over that of the seasonal naive in history."""
    history = np.asarray(history, float)
    scale = np.abs(history[period:] - history[:-period]).mean()
    error = np.abs(np.asarray(actual, float) - forecast).mean()
    return error / scale if scale else np.nan


def pinball(actual, quantile, q):
    """Mean loss of a forecast of the q-quantile; smaller is better."""
    gap = np.asarray(actual, float) - quantile
    return np.maximum(q * gap, (q - 1) * gap).mean()


def coverage(actual, low, high):
    """Share of actual values inside the interval, ends included."""
    actual = np.asarray(actual)
    return np.mean((low <= actual) & (actual <= high))
# --8<-- [end:metrics]


def mape(actual, forecast):
    actual = np.asarray(actual, float)
    return np.mean(np.abs(actual - forecast) / np.abs(actual))


def wape(actual, forecast):
    actual = np.asarray(actual, float)
    return np.abs(actual - forecast).sum() / np.abs(actual).sum()


def bias(actual, forecast):
    """Sum of forecasts over sum of actuals, minus one; above zero is too high."""
    return np.sum(forecast) / np.sum(actual) - 1
