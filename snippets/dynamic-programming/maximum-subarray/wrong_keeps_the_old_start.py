"""Resets the total but not the start: the value is right, and the positions are not."""


def best_stretch(changes):
    best, total, first = (changes[0], 0, 0), 0, 0
    for place, change in enumerate(changes):
        total = max(total, 0) + change
        if total > best[0]:
            best = (total, first, place)
    return best
