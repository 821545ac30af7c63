"""Starts the best at 0: when every day is below forecast it reports a stretch without days."""


def best_stretch(values):
    if not values:
        raise ValueError("no values")
    best = 0, 0, 0
    start, total = 0, 0
    for i, value in enumerate(values):
        if total < 0:
            start, total = i, 0
        total += value
        if total > best[2]:
            best = start, i + 1, total
    return best
