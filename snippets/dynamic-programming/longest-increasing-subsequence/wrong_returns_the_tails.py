"""Returns the tails: their number is right, but they need not stand in this order."""

from bisect import bisect_left


def longest_rise(values):
    tails = []
    for value in values:
        k = bisect_left(tails, value)
        tails[k : k + 1] = [value]
    return tails
