"""Gives up the stretch at every negative day, not at a negative sum: it never crosses a small dip."""


def best_stretch(values):
    if not values:
        raise ValueError("no values")
    best = None
    start, total = 0, 0
    for i, value in enumerate(values):
        if value < 0 or (i and values[i - 1] < 0):
            start, total = i, 0
        total += value
        if best is None or total > best[2]:
            best = start, i + 1, total
    return best
