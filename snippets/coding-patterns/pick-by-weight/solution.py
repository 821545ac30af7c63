"""Pick an index with a probability in proportion to its weight."""

# --8<-- [start:picker]
from bisect import bisect_right
from itertools import accumulate


class Picker:
    """weights: numbers of at least 0, one of them positive."""

    def __init__(self, weights):
        self._ends = list(accumulate(weights))  # where the part of each index ends

    def pick(self, u):
        """Return the index whose part of the line holds the point u * (sum of weights).

        u: a random number with 0 <= u < 1. Index i owns [ends[i - 1], ends[i]).
        """
        return bisect_right(self._ends, u * self._ends[-1])
# --8<-- [end:picker]
