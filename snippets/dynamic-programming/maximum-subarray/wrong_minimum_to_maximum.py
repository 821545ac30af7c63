"""Subtracts the overall minimum of the running sums from the overall maximum, which may come before it."""

from itertools import accumulate


def best_stretch(changes):
    sums = [0, *accumulate(changes)]
    low = min(range(len(changes)), key=sums.__getitem__)
    high = max(range(1, len(sums)), key=sums.__getitem__)
    if low >= high:
        low = min(range(high), key=sums.__getitem__)
    return sums[high] - sums[low], low, high - 1
