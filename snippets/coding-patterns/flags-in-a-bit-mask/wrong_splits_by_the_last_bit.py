"""Splits the ids by their last bit: if both unpaired ones are even or both odd, they stay together."""

from functools import reduce
from operator import xor


def count_flags(mask):
    return (mask & (1 << 64) - 1).bit_count()


def unpaired(ids):
    return reduce(xor, ids, 0)


def two_unpaired(ids):
    return tuple(sorted((unpaired(i for i in ids if i & 1), unpaired(i for i in ids if not i & 1))))
