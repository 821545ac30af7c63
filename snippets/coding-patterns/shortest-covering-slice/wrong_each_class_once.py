"""Looks for each class once: "two of a" is forgotten."""


def shortest_cover(labels, need):
    wanted = {name for name, count in need.items() if count}
    if not wanted:
        return 0, 0
    last, best = {}, None
    for stop, label in enumerate(labels, 1):
        if label in wanted:
            last[label] = stop - 1
        if len(last) == len(wanted):
            start = min(last.values())
            if best is None or stop - start < best[1] - best[0]:
                best = start, stop
    return best
