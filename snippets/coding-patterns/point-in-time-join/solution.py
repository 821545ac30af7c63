"""Join each label with the newest feature value that was known before it."""


# --8<-- [start:join]
def latest_known(labels, features, max_age):
    """Return for each label the newest feature value before it, or None.

    labels: times, ascending; features: (time, value), ascending by time.
    A value counts if it is older than the label, by at most max_age.
    """
    known = []
    i = 0  # features[:i] are older than the label
    for label in labels:
        while i < len(features) and features[i][0] < label:
            i += 1
        if i > 0 and label - features[i - 1][0] <= max_age:
            known.append(features[i - 1][1])
        else:
            known.append(None)
    return known
# --8<-- [end:join]
