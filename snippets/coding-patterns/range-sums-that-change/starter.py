class RangeSums:
    """A list of numbers that can be changed, with sums over ranges in O(log n)."""

    def __init__(self, values):
        raise NotImplementedError

    def set(self, index, value):
        """Replace the number at index."""
        raise NotImplementedError

    def total(self, start, stop):
        """Return the sum of the numbers from start up to, but without, stop."""
        raise NotImplementedError
