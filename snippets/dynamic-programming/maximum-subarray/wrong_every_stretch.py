"""Tries every stretch: right, but it adds up quadratically many numbers."""


def best_stretch(changes):
    best = (changes[0], 0, 0)
    for first in range(len(changes)):
        total = 0
        for last in range(first, len(changes)):
            total += changes[last]
            if total > best[0]:
                best = (total, first, last)
    return best
