"""Starts the best product at 1: if every stretch is below that, it returns a stretch that is empty."""


def best_stretch(gains):
    best = (1, 0, 0)
    high = low = (1, 0, 0)
    for place, gain in enumerate(gains):
        ending_here = [(gain, place, place)]
        ending_here += [(product * gain, first, place) for product, first, _ in (high, low)]
        high, low = max(ending_here), min(ending_here)
        best = max(best, high)
    return best
