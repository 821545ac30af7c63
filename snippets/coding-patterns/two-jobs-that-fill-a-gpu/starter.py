def pair_with_sum(sizes, total):
    """Return the indices (i, j), i < j, of two sizes that add up to `total`.

    sizes: list of integers. Any such pair is right; None if there is none.
    """
    raise NotImplementedError


def pair_in_sorted(sizes, total):
    """Do the same for sizes in ascending order, without extra memory."""
    raise NotImplementedError
