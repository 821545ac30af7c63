"""Tries every stretch: right, but it multiplies quadratically many gains."""


def best_stretch(gains):
    best = (gains[0], 0, 0)
    for first in range(len(gains)):
        product = gains[first]
        best = max(best, (product, first, first))
        for last in range(first + 1, len(gains)):
            product = product * gains[last]
            best = max(best, (product, first, last))
    return best
