"""Marks a removed place as empty and draws again when it hits one: after many removals, a pick takes long."""

EMPTY = object()


class Pool:
    def __init__(self):
        self._items, self._places = [], {}

    def add(self, item):
        if item in self._places:
            return False
        self._places[item] = len(self._items)
        self._items.append(item)
        return True

    def remove(self, item):
        if item not in self._places:
            return False
        self._items[self._places.pop(item)] = EMPTY
        return True

    def pick(self, rng):
        if not self._places:
            raise IndexError("the pool is empty")
        while True:
            item = rng.choice(self._items)
            if item is not EMPTY:
                return item
