"""Passes the new value on as if it were the change, and so adds it to the old one."""


class RangeSums:
    def __init__(self, values):
        values = list(values)
        self._tree = [0] * (len(values) + 1)
        for index, value in enumerate(values):
            self.set(index, value)

    def set(self, index, value):
        place = index + 1
        while place < len(self._tree):
            self._tree[place] += value
            place += place & -place

    def total(self, start, stop):
        return self._before(stop) - self._before(start)

    def _before(self, place):
        result = 0
        while place > 0:
            result += self._tree[place]
            place -= place & -place
        return result
