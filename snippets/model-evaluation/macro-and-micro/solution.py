"""Precision, recall and F1 per class, and three ways to average them."""

import numpy as np


# --8<-- [start:f1]
def f1_scores(confusion):
    """F1 per class and averages; rows are actual, columns predicted."""
    confusion = np.asarray(confusion, dtype=float)
    true_positive = confusion.diagonal()
    actual, predicted = confusion.sum(axis=1), confusion.sum(axis=0)
    f1 = 2 * true_positive / (actual + predicted)
    return {
        "per class": f1,
        "macro": f1.mean(),
        "weighted": f1 @ actual / actual.sum(),
        "micro": true_positive.sum() / actual.sum(),
    }
# --8<-- [end:f1]
