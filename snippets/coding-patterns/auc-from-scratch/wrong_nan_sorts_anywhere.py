"""Lets NaN in: every comparison with it is false, so the sort and the pointers stop anywhere."""


def auc(labels, scores):
    rows = list(zip(labels, scores, strict=True))
    positives = sorted(score for label, score in rows if label)
    negatives = sorted(score for label, score in rows if not label)
    if not positives or not negatives:
        raise ValueError("AUC needs both classes")
    below = upto = points = 0
    for score in positives:
        while below < len(negatives) and negatives[below] < score:
            below += 1
        while upto < len(negatives) and negatives[upto] <= score:
            upto += 1
        points += below + upto
    return points / (2 * len(positives) * len(negatives))
