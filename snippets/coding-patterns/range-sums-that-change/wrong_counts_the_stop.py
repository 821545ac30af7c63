"""Includes the value at stop, since many libraries and the well-known problem count both ends."""


class RangeSums:
    def __init__(self, values):
        self._values = list(values)

    def set(self, index, value):
        self._values[index] = value

    def total(self, start, stop):
        return sum(self._values[start : stop + 1])
