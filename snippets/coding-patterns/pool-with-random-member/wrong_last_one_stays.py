"""Deletes the item first and then notes the place of the last one: if they are the same, it comes back."""


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
        place, last = self._places.pop(item), self._items[-1]
        self._items[place] = last
        self._places[last] = place
        self._items.pop()
        return True

    def pick(self, rng):
        return self._items[rng.randrange(len(self._items))] if self._items else [][0]
