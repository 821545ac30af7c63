"""Starts the best total at 0: if every number is negative, it returns an empty stretch."""


def best_stretch(changes):
    best, total, first = (0, 0, 0), 0, 0
    for place, change in enumerate(changes):
        if total < 0:
            total, first = 0, place
        total += change
        if total > best[0]:
            best = (total, first, place)
    return best
