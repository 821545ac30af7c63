"""Right, and quadratic: 50,000 positives and 50,000 negatives are 2.5 billion comparisons."""


def auc(labels, scores):
    positives = [s for y, s in zip(labels, scores, strict=True) if y]
    negatives = [s for y, s in zip(labels, scores, strict=True) if not y]
    if not positives or not negatives:
        raise ValueError("AUC needs both classes")
    points = sum(2 if p > n else p == n for p in positives for n in negatives)
    return points / (2 * len(positives) * len(negatives))
