"""Records the window when it first covers and starts afresh behind it: overlapping slices are never seen."""

from collections import Counter


def shortest_cover(labels, need):
    if sum(need.values()) == 0:
        return 0, 0
    start, have, best = 0, Counter(), None
    for stop, label in enumerate(labels, 1):
        have[label] += 1
        if all(have[name] >= count for name, count in need.items()):
            if best is None or stop - start < best[1] - best[0]:
                best = start, stop
            start, have = stop, Counter()
    return best
