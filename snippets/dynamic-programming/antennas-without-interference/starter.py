def placements(n):
    """Return all placements in sorted order, each as a tuple of the column in each row."""
    raise NotImplementedError
