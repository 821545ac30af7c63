def best_stretch(changes):
    """Return (total, first, last) of a contiguous stretch with the largest sum.

    changes: non-empty list of numbers. first and last are positions,
    both inclusive. If several stretches are best, any of them counts.
    """
    raise NotImplementedError
