def best_stretch(values):
    """Return (start, stop, total) of the stretch values[start:stop] with the largest sum.

    values: numbers, at least one; the stretch holds at least one of them.
    Of equal sums the one that ends first, and then the longest, is returned.
    """
    raise NotImplementedError
