"""Measure calibration, and recalibrate with Platt scaling."""

import numpy as np
from sklearn.linear_model import LogisticRegression


# --8<-- [start:calibration]
def reliability(y, p, bins=10):
    """Mean prediction, share of positives and size of each quantile bin.

    Equal scores share a bin, so with many ties there are fewer bins.
    """
    edges = np.quantile(p, np.linspace(0, 1, bins + 1)[1:-1])
    bin_of = np.searchsorted(edges, p)
    groups = [bin_of == b for b in np.unique(bin_of)]
    return np.array([(p[g].mean(), y[g].mean(), g.sum()) for g in groups])


def calibration_error(y, p, bins=10):
    """Mean gap of predicted and observed, weighted by bin size (ECE)."""
    predicted, observed, size = reliability(y, p, bins).T
    return np.sum(size * np.abs(predicted - observed)) / len(y)


def platt(y, p):
    """Fit p -> sigmoid(a * logit(p) + b) on data the model has not seen."""
    model = LogisticRegression(C=1e6).fit(logit(p)[:, None], y)
    return lambda p: model.predict_proba(logit(p)[:, None])[:, 1]
# --8<-- [end:calibration]


def logit(p):
    p = np.clip(p, 1e-6, 1 - 1e-6)
    return np.log(p / (1 - p))
