"""Kadane's algorithm with a product for the sum: a second negative gain finds nothing left to turn round."""


def best_stretch(gains):
    high = best = (gains[0], 0, 0)
    for place, gain in enumerate(gains[1:], start=1):
        high = max((gain, place, place), (high[0] * gain, high[1], place))
        best = max(best, high)
    return best
