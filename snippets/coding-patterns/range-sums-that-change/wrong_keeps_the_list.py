"""Keeps the caller's list and looks up old values there, so a later change outside spoils the sums."""


class RangeSums:
    def __init__(self, values):
        self._values = values
        self._tree = [0, *values]
        for place in range(1, len(self._tree)):
            parent = place + (place & -place)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[place]

    def set(self, index, value):
        change = value - self._values[index]
        self._values[index] = value
        place = index + 1
        while place < len(self._tree):
            self._tree[place] += change
            place += place & -place

    def total(self, start, stop):
        return self._before(stop) - self._before(start)

    def _before(self, place):
        result = 0
        while place > 0:
            result += self._tree[place]
            place -= place & -place
        return result
