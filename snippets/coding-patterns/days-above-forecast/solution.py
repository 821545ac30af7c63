"""Maximum sub-array: the contiguous stretch with the largest sum."""


# --8<-- [start:stretch]
def best_stretch(values):
    """Return (start, stop, total) of the stretch values[start:stop] with the largest sum.

    values: numbers, at least one; the stretch holds at least one of them.
    Of equal sums the one that ends first, and then the longest, is returned.
    """
    best = None
    start, total = 0, 0  # the best stretch that ends just before this place
    for i, value in enumerate(values):
        if total < 0:
            start, total = i, 0  # what lies behind can only lower the sum
        total += value
        if best is None or total > best[2]:
            best = start, i + 1, total
    if best is None:
        raise ValueError("no values")
    return best
# --8<-- [end:stretch]


# --8<-- [start:merge]
def summary(values):
    """Return (total, best prefix, best suffix, best stretch) of one part."""
    total, prefix, suffix, best = values[0], values[0], values[0], values[0]
    for value in values[1:]:
        total, prefix, suffix, best = merge((total, prefix, suffix, best), (value,) * 4)
    return total, prefix, suffix, best


def merge(left, right):
    """Combine the summaries of two neighbouring parts."""
    return (
        left[0] + right[0],
        max(left[1], left[0] + right[1]),
        max(right[2], right[0] + left[2]),
        max(left[3], right[3], left[2] + right[1]),
    )
# --8<-- [end:merge]
