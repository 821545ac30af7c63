"""Clip a column at quantiles of the training rows."""

import numpy as np


# --8<-- [start:clip]
class Clipper:
    """Pull extreme values to training quantiles; flag what was pulled."""

    def __init__(self, low=0.01, high=0.99):
        self.low, self.high = low, high

    def fit(self, x):
        self.bounds = np.nanquantile(x, [self.low, self.high])
        return self

    def transform(self, x):
        """Columns: clipped value, 1 if it was clipped. NaN stays NaN."""
        x = np.asarray(x, float)
        outside = (x < self.bounds[0]) | (x > self.bounds[1])
        return np.column_stack([np.clip(x, *self.bounds), outside])
# --8<-- [end:clip]


def robust_scale(train, new):
    """Median to 0 and interquartile range to 1."""
    q1, q2, q3 = np.nanquantile(train, [0.25, 0.5, 0.75])
    return (np.asarray(new, float) - q2) / ((q3 - q1) or 1.0)
