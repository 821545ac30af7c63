def largest_free_area(blocked):
    """Return the number of cells of the largest rectangle without a blocked cell.

    blocked: rows of truth values, all equally long.
    """
    raise NotImplementedError
