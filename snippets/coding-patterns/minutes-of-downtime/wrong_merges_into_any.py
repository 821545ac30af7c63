"""Looks for any merged interval to join and stops at the first: quadratic, and two that grow together stay two."""


def merge_outages(outages):
    merged = []
    for start, stop in outages:
        if start >= stop:
            raise ValueError("no interval")
        for i, (left, right) in enumerate(merged):
            if start <= right and left <= stop:
                merged[i] = min(left, start), max(right, stop)
                break
        else:
            merged.append((start, stop))
    return sorted(merged)


def insert_outage(merged, outage):
    return merge_outages([*merged, outage])
