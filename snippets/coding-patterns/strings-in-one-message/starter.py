def encode(strings):
    """Return one string from which decode restores the list of strings."""
    raise NotImplementedError


def decode(packed):
    """Return the list of strings that encode packed. Raises ValueError if something is missing."""
    raise NotImplementedError
