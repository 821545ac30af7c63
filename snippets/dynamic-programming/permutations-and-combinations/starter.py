def orders(items):
    """Return all different orders of the items, as a list of tuples."""
    raise NotImplementedError


def choices(items, size):
    """Return all different choices of so many items, as a list of tuples.

    The order within a choice means nothing; `a b` and `b a` are the same.
    """
    raise NotImplementedError
