def count_flags(mask):
    """Return how many of the 64 bits of a signed 64-bit integer are set."""
    raise NotImplementedError


def unpaired(ids):
    """Return the one id that occurs once, if every other occurs twice."""
    raise NotImplementedError


def two_unpaired(ids):
    """Return the two ids that occur once, in ascending order, if every other occurs twice."""
    raise NotImplementedError
