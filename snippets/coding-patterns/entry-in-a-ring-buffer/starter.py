def find_in_ring(times, target):
    """Return the index of `target` in a rotated ascending list, or None.

    times: distinct numbers; some rotation of the list is ascending.
    """
    raise NotImplementedError


def oldest(times):
    """Return the index of the smallest of at least one distinct numbers."""
    raise NotImplementedError
