def merge_outages(outages):
    """Return the outages as disjoint intervals (start, stop), in order of time.

    outages: pairs in any order with start < stop; `stop` is the first moment
    without outage. Intervals that touch are merged. ValueError if start >= stop.
    """
    raise NotImplementedError


def insert_outage(merged, outage):
    """Return the disjoint, sorted intervals `merged` with one more outage."""
    raise NotImplementedError
