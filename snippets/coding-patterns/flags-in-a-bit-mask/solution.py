"""Count bits, and find unpaired ids with XOR."""


# --8<-- [start:count]
def count_flags(mask):
    """Return how many of the 64 bits of a signed 64-bit integer are set."""
    mask &= (1 << 64) - 1  # Python's integers have no width: -1 has endless ones
    count = 0
    while mask:
        mask &= mask - 1  # clears the lowest set bit
        count += 1
    return count
# --8<-- [end:count]


# --8<-- [start:unpaired]
def unpaired(ids):
    """Return the one id that occurs once, if every other occurs twice."""
    left = 0
    for i in ids:
        left ^= i
    return left


def two_unpaired(ids):
    """Return the two ids that occur once, in ascending order, if every other occurs twice."""
    both = unpaired(ids)  # the XOR of the two: not 0, because they differ
    bit = both & -both  # a bit in which they differ
    one = unpaired(i for i in ids if i & bit)
    return tuple(sorted((one, one ^ both)))
# --8<-- [end:unpaired]
