"""Gives up after ten attempts, so that the loop is sure to end: what is left over is not uniform."""

from math import log1p


def rand7(rand5):
    """A uniform integer from 0 to 6, from calls of rand5() with 0 to 4."""
    for _ in range(10):
        value = 5 * rand5() + rand5()  # uniform on 0 to 24
        if value < 21:  # three full groups of seven
            break
    return value % 7


def shuffled(items, randbelow):
    """A new list in uniform random order; randbelow(n) gives 0 to n - 1."""
    items = list(items)
    for last in range(len(items) - 1, 0, -1):
        pick = randbelow(last + 1)  # the element itself may be picked
        items[last], items[pick] = items[pick], items[last]
    return items


def exponential(u, rate):
    """An exponential waiting time from u, uniform on [0, 1)."""
    return -log1p(-u) / rate
