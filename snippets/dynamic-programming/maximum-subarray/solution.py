"""Find the contiguous stretch with the largest product."""


# --8<-- [start:best]
def best_stretch(gains):
    """Return (product, first, last) of a contiguous stretch with the largest product.

    gains: non-empty list of finite numbers, negative, zero and fractions included.
    first and last are positions, both inclusive. If several stretches are
    best, any of them counts.
    """
    high = low = best = (gains[0], 0, 0)
    for place, gain in enumerate(gains[1:], start=1):
        ending_here = [(gain, place, place)]
        for product, first, _ in (high, low):
            ending_here.append((product * gain, first, place))
        high, low = max(ending_here), min(ending_here)
        best = max(best, high)
    return best
# --8<-- [end:best]
