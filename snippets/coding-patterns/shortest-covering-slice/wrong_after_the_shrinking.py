"""Records the window after it was shrunk once too often: the slice no longer covers."""

from collections import Counter


def shortest_cover(labels, need):
    missing, lacking = Counter(need), sum(need.values())
    if lacking == 0:
        return 0, 0
    start, best = 0, None
    for stop, label in enumerate(labels, 1):
        lacking -= missing[label] > 0
        missing[label] -= 1
        while lacking == 0:
            missing[labels[start]] += 1
            lacking += missing[labels[start]] > 0
            start += 1
            if best is None or stop - start < best[1] - best[0]:
                best = start, stop
    return best
