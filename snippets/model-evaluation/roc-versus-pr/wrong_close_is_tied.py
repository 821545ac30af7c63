"""Compares scores with np.isclose: scores of a large or a narrow scale all become one tie."""

import numpy as np


def roc_auc(y, score):
    """Chance that a random positive outranks a random negative; ties half."""
    positive, negative = score[y == 1], np.sort(score[y == 0])
    below = np.searchsorted(negative, positive, side="left")
    not_above = np.searchsorted(negative, positive, side="right")
    return (below + not_above).mean() / (2 * len(negative))


def average_precision(y, score):
    """Precision at each threshold, weighted by the recall gained there."""
    order = np.argsort(score)[::-1]
    y, score = y[order], score[order]
    last = np.append(~np.isclose(score[1:], score[:-1]), True)
    found, taken = np.cumsum(y)[last], np.flatnonzero(last) + 1
    gained = np.diff(found, prepend=0) / found[-1]
    return np.sum(gained * found / taken)


def precision(tpr, fpr, base_rate):
    """Share of true alarms among the alarms."""
    hits, false_alarms = base_rate * tpr, (1 - base_rate) * fpr
    return hits / (hits + false_alarms)
