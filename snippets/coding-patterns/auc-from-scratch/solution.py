"""Compute ROC AUC in O(n log n): how often a positive outranks a negative."""


# --8<-- [start:auc]
def auc(labels, scores):
    """Return P(positive scores above negative), a tie counting one half.

    labels: 0 or 1; scores: higher means more likely 1. ValueError if a
    class is absent, a score is NaN or the lengths differ.
    """
    rows = list(zip(labels, scores, strict=True))
    positives = sorted(score for label, score in rows if label)
    negatives = sorted(score for label, score in rows if not label)
    if not positives or not negatives:
        raise ValueError("AUC needs both classes")
    if any(score != score for _, score in rows):
        raise ValueError("a score is NaN")

    below = upto = 0  # negatives with a lower, with a lower or equal score
    points = 0        # 2 for each pair won, 1 for each tie
    for score in positives:
        while below < len(negatives) and negatives[below] < score:
            below += 1
        while upto < len(negatives) and negatives[upto] <= score:
            upto += 1
        points += below + upto
    return points / (2 * len(positives) * len(negatives))
# --8<-- [end:auc]
