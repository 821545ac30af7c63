def best_stretch(gains):
    """Return (product, first, last) of a contiguous stretch with the largest product.

    gains: non-empty list of finite numbers, negative, zero and fractions included.
    first and last are positions, both inclusive. If several stretches are
    best, any of them counts.
    """
    raise NotImplementedError
