"""Find the contiguous stretch with the largest sum (Kadane's algorithm)."""


# --8<-- [start:best]
def best_stretch(changes):
    """Return (total, first, last) of a contiguous stretch with the largest sum.

    changes: non-empty list of numbers. first and last are positions,
    both inclusive. If several stretches are best, any of them counts.
    """
    best = (changes[0], 0, 0)
    total, first = 0, 0  # the best stretch that ends just before this place
    for place, change in enumerate(changes):
        if total < 0:
            total, first = 0, place  # a negative start helps nobody
        total += change
        if total > best[0]:
            best = (total, first, place)
    return best
# --8<-- [end:best]
