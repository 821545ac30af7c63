"""Uses bisect_left: a point on a border goes to the index before it, and at 0 a weight of nothing is picked."""

from bisect import bisect_left
from itertools import accumulate


class Picker:
    def __init__(self, weights):
        self._ends = list(accumulate(weights))

    def pick(self, u):
        return bisect_left(self._ends, u * self._ends[-1])
