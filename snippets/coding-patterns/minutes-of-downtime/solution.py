"""Merge overlapping intervals."""


# --8<-- [start:merge]
def merge_outages(outages):
    """Return the outages as disjoint intervals (start, stop), in order of time.

    outages: pairs in any order with start < stop; `stop` is the first moment
    without outage. Intervals that touch are merged. ValueError if start >= stop.
    """
    merged = []
    for start, stop in sorted(outages):
        if start >= stop:
            raise ValueError(f"no interval: {start} to {stop}")
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], stop)
        else:
            merged.append((start, stop))
    return merged
# --8<-- [end:merge]


# --8<-- [start:insert]
def insert_outage(merged, outage):
    """Return the disjoint, sorted intervals `merged` with one more outage."""
    start, stop = outage
    before = [m for m in merged if m[1] < start]
    after = [m for m in merged if m[0] > stop]
    touched = merged[len(before) : len(merged) - len(after)]
    if touched:
        start, stop = min(start, touched[0][0]), max(stop, touched[-1][1])
    return [*before, (start, stop), *after]
# --8<-- [end:insert]
