"""Shortest slice that holds at least so many of each class."""

# --8<-- [start:cover]
from collections import Counter


def shortest_cover(labels, need):
    """Return (start, stop) of the shortest slice with need[c] of each class c.

    labels: list; need: dict. The first of equally short slices; (0, 0) if
    nothing is needed, None if no slice will do.
    """
    missing = Counter(need)  # below zero: more than needed
    lacking = sum(need.values())  # labels still to be found
    if lacking == 0:
        return 0, 0
    start, best = 0, None
    for stop, label in enumerate(labels, 1):
        if missing[label] > 0:
            lacking -= 1
        missing[label] -= 1
        while lacking == 0:
            if best is None or stop - start < best[1] - best[0]:
                best = start, stop
            gone = labels[start]
            start += 1
            missing[gone] += 1
            if missing[gone] > 0:
                lacking += 1
    return best
# --8<-- [end:cover]
