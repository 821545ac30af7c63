"""Draws the curve at 101 fixed thresholds: blind to scores outside 0 to 1 and to differences below 0.01."""

from itertools import pairwise


def auc(labels, scores):
    positives = [s for y, s in zip(labels, scores, strict=True) if y]
    negatives = [s for y, s in zip(labels, scores, strict=True) if not y]
    if not positives or not negatives:
        raise ValueError("AUC needs both classes")
    curve = [(0.0, 0.0)]
    for step in range(100, -1, -1):
        threshold = step / 100
        fpr = sum(s >= threshold for s in negatives) / len(negatives)
        tpr = sum(s >= threshold for s in positives) / len(positives)
        curve.append((fpr, tpr))
    return sum((x1 - x0) * (y0 + y1) / 2 for (x0, y0), (x1, y1) in pairwise(curve))
