"""Counts the ones in bin(): a negative number is written with a minus sign, so -1 seems to have one bit."""

from functools import reduce
from operator import xor


def count_flags(mask):
    return bin(mask).count("1")


def unpaired(ids):
    return reduce(xor, ids, 0)


def two_unpaired(ids):
    both = unpaired(ids)
    one = unpaired(i for i in ids if i & (both & -both))
    return tuple(sorted((one, one ^ both)))
