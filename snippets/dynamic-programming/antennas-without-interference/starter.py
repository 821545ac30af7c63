def placements(n):
    """Return all placements in sorted order.

    A placement is a tuple: the column of the antenna in each row.
    """
    raise NotImplementedError
