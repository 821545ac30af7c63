"""Looks at 32 bits, as in the textbook: flags above are lost."""

from functools import reduce
from operator import xor


def count_flags(mask):
    return sum(mask >> bit & 1 for bit in range(32))


def unpaired(ids):
    return reduce(xor, ids, 0)


def two_unpaired(ids):
    both = unpaired(ids)
    one = unpaired(i for i in ids if i & (both & -both))
    return tuple(sorted((one, one ^ both)))
