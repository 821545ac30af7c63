"""Compares with < instead of <=: outages that touch are reported as two."""


def merge_outages(outages):
    merged = []
    for start, stop in sorted(outages):
        if start >= stop:
            raise ValueError("no interval")
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], stop)
        else:
            merged.append((start, stop))
    return merged


def insert_outage(merged, outage):
    return merge_outages([*merged, outage])
