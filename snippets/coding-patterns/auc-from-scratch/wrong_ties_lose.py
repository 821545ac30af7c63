"""Counts only strict wins: a model that gives every row the same score gets 0 and not 0.5."""

from bisect import bisect_left


def auc(labels, scores):
    rows = list(zip(labels, scores, strict=True))
    positives = [score for label, score in rows if label]
    negatives = sorted(score for label, score in rows if not label)
    if not positives or not negatives:
        raise ValueError("AUC needs both classes")
    wins = sum(bisect_left(negatives, score) for score in positives)
    return wins / (len(positives) * len(negatives))
