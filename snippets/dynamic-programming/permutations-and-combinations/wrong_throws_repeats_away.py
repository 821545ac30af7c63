"""Right, but lists everything and removes repeats with a set: n! steps even if one result is left."""

import itertools
from collections import Counter


def orders(items):
    return list(set(itertools.permutations(items)))


def choices(items, size):
    grouped = list(Counter(items).elements())
    return list(set(itertools.combinations(grouped, size)))
