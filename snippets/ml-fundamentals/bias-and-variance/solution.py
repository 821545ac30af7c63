"""Split the error of a learning method into squared bias and variance."""

import numpy as np


# --8<-- [start:decompose]
def decompose(predictions, truth):
    """Squared bias and variance, averaged over the points.

    predictions: (draws, points), one row for each training set;
    truth: (points,), what a perfect model would predict.
    """
    typical = predictions.mean(axis=0)
    bias2 = np.mean((typical - truth) ** 2)
    variance = np.mean((predictions - typical) ** 2)
    return bias2, variance
# --8<-- [end:decompose]
