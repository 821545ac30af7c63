"""Uses itertools, which tells items apart by position: equal items give repeated results."""

import itertools


def orders(items):
    return list(itertools.permutations(items))


def choices(items, size):
    return list(itertools.combinations(items, size))
