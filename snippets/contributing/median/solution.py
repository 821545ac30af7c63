"""The middle of some numbers."""


# --8<-- [start:median]
def median(values):
    """Return the middle value, or the mean of the two middle ones; None for no values."""
    if not values:
        return None
    ordered = sorted(values)
    half = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[half]
    return (ordered[half - 1] + ordered[half]) / 2


# --8<-- [end:median]
