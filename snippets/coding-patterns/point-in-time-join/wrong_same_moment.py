"""`<=` lets in the value written at the label's own moment, which may already contain the outcome."""


def latest_known(labels, features, max_age):
    known, i = [], 0
    for label in labels:
        while i < len(features) and features[i][0] <= label:
            i += 1
        fresh = i > 0 and label - features[i - 1][0] <= max_age
        known.append(features[i - 1][1] if fresh else None)
    return known
