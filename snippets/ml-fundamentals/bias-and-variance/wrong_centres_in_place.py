"""Subtracts the truth in place to save memory: the caller's predictions are gone."""

import numpy as np


def decompose(predictions, truth):
    if np.issubdtype(predictions.dtype, np.floating):
        predictions -= truth
    else:
        predictions = predictions.astype(float) - truth
    typical = predictions.mean(axis=0)
    return np.mean(typical**2), np.mean((predictions - typical) ** 2)
