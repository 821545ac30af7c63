"""Scores from a confusion matrix, and an interval for a share."""

import math


# --8<-- [start:scores]
def scores(tp, fp, fn, tn):
    """Accuracy, precision, recall and F1; NaN where not defined."""
    return {
        "accuracy": ratio(tp + tn, tp + fp + fn + tn),
        "precision": ratio(tp, tp + fp),  # of the flagged, how many are positive
        "recall": ratio(tp, tp + fn),     # of the positives, how many are flagged
        "f1": ratio(2 * tp, 2 * tp + fp + fn),
    }


def wilson(hits, n, z=1.96):
    """95 % interval for a share of `hits` among `n` independent cases."""
    p, zz = hits / n, z * z / n
    centre = (p + zz / 2) / (1 + zz)
    half = z * math.sqrt(p * (1 - p) / n + zz / (4 * n)) / (1 + zz)
    return centre - half, centre + half
# --8<-- [end:scores]


def ratio(part, whole):
    return part / whole if whole else math.nan
