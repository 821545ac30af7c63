"""Takes whatever the set yields first: it is arbitrary, but not random."""


class Pool:
    def __init__(self):
        self._items = set()

    def add(self, item):
        is_new = item not in self._items
        self._items.add(item)
        return is_new

    def remove(self, item):
        was_there = item in self._items
        self._items.discard(item)
        return was_there

    def pick(self, rng):
        for item in self._items:
            return item
        raise IndexError("the pool is empty")
