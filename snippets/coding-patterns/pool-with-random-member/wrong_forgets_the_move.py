"""Moves the last item into the hole, but leaves its old place in the dictionary."""


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
        place = self._places.pop(item)
        last = self._items.pop()
        if place < len(self._items):
            self._items[place] = last
        return True

    def pick(self, rng):
        return self._items[rng.randrange(len(self._items))] if self._items else [][0]
