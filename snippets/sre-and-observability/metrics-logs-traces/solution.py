"""How many time series a metric has."""

from math import prod


# --8<-- [start:series]
def series(labels, buckets=None):
    """Return how many series a metric has at most.

    labels maps each label to its number of values. A classic histogram has a
    series for each bucket (+Inf among them), for the sum and for the count.
    """
    return prod(labels.values()) * (1 if buckets is None else buckets + 2)


def observed(samples):
    """Return for each label how many values samples hold, most first."""
    values = {}
    for labels in samples:
        for name, value in labels.items():
            values.setdefault(name, set()).add(value)
    return sorted(((len(found), name) for name, found in values.items()), reverse=True)
# --8<-- [end:series]
