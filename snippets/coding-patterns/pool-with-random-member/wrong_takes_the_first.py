"""Takes the member that comes first: any one will do, but it is not random, and the same replica gets all requests."""


class Pool:
    def __init__(self):
        self._items = {}

    def add(self, item):
        is_new = item not in self._items
        self._items[item] = True
        return is_new

    def remove(self, item):
        return self._items.pop(item, False)

    def pick(self, rng):
        for item in self._items:
            return item
        raise IndexError("the pool is empty")
