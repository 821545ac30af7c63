def encode(strings):
    """Return one string from which decode restores the list of strings."""
    raise NotImplementedError


def decode(packed):
    """Return the strings that encode packed. Raises ValueError if one is cut off."""
    raise NotImplementedError
