"""Compares prefixes and suffixes between zeros only: right for integers, wrong as soon as a gain is a fraction."""


def best_stretch(gains):
    best, size = (gains[0], 0, 0), len(gains)
    product, first = 1, 0
    for place, gain in enumerate(gains):
        product *= gain
        best = max(best, (product, first, place))
        if gain == 0:
            product, first = 1, place + 1
    product, last = 1, size - 1
    for place in range(size - 1, -1, -1):
        product *= gains[place]
        best = max(best, (product, place, last))
        if gains[place] == 0:
            product, last = 1, place - 1
    return best
