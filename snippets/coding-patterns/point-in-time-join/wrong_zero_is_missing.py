"""Tests the value for truth: a reading of 0 becomes "unknown"."""


def latest_known(labels, features, max_age):
    known, i, last = [], 0, (None, None)
    for label in labels:
        while i < len(features) and features[i][0] < label:
            last = features[i]
            i += 1
        time, value = last
        known.append(value if value and label - time <= max_age else None)
    return known
