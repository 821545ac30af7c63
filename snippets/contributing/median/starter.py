"""The middle of some numbers."""


def median(values):
    """Return the middle value, or the mean of the two middle ones; None for no values."""
    raise NotImplementedError
