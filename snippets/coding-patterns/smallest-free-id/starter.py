def smallest_free(ids):
    """Return the smallest positive integer that is not in ids. Reorders ids."""
    raise NotImplementedError
