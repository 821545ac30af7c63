def longest_common(one, two):
    """Return a longest list whose items stand in both lists in this order, with or without gaps."""
    raise NotImplementedError
