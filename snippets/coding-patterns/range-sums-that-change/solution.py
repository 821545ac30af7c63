"""Sums over ranges of values that change: a Fenwick tree."""


# --8<-- [start:sums]
class RangeSums:
    """A list of numbers that can be changed, with sums over ranges in O(log n)."""

    def __init__(self, values):
        self._values = list(values)
        self._tree = [0, *self._values]  # place 0 stays unused
        for place in range(1, len(self._tree)):
            parent = place + (place & -place)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[place]

    def set(self, index, value):
        """Replace the number at index."""
        change = value - self._values[index]
        self._values[index] = value
        place = index + 1
        while place < len(self._tree):
            self._tree[place] += change
            place += place & -place  # the next block that covers this place

    def total(self, start, stop):
        """Return the sum of the numbers from start up to, but without, stop."""
        return self._before(stop) - self._before(start)

    def _before(self, place):
        result = 0
        while place > 0:
            result += self._tree[place]
            place -= place & -place  # the block to the left
        return result
# --8<-- [end:sums]
