"""Walks the sorted rows one by one: within a tie the order of the rows decides, and a lucky order flatters."""


def auc(labels, scores):
    rows = sorted(zip(labels, scores, strict=True), key=lambda row: -row[1])
    positives = sum(labels)
    negatives = len(rows) - positives
    if not positives or not negatives:
        raise ValueError("AUC needs both classes")
    hits = area = 0
    for label, _ in rows:
        if label:
            hits += 1
        else:
            area += hits
    return area / (positives * negatives)
