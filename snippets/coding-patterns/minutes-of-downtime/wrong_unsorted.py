"""Trusts the order of the log: monitors report at different times, so the outages are not sorted."""


def merge_outages(outages):
    merged = []
    for start, stop in outages:
        if start >= stop:
            raise ValueError("no interval")
        if merged and start <= merged[-1][1]:
            merged[-1] = min(start, merged[-1][0]), max(merged[-1][1], stop)
        else:
            merged.append((start, stop))
    return merged


def insert_outage(merged, outage):
    return merge_outages(sorted([*merged, outage]))
