"""Errors of a forecast, and the constant that each of them likes best."""

import numpy as np


# --8<-- [start:metrics]
def metrics(actual, predicted):
    actual, predicted = np.asarray(actual, float), np.asarray(predicted, float)
    error = predicted - actual
    squared = (error**2).sum()
    baseline = ((actual - actual.mean()) ** 2).sum()
    return {
        "RMSE": np.sqrt((error**2).mean()),
        "MAE": np.abs(error).mean(),
        "MAPE": np.abs(error / actual).mean(),
        "WAPE": np.abs(error).sum() / np.abs(actual).sum(),
        "R2": 1 - squared / baseline,
        "bias": error.mean(),
    }
# --8<-- [end:metrics]
