"""Right, but list.remove searches the item and shifts all that follow: linear time."""


class Pool:
    def __init__(self):
        self._items, self._members = [], set()

    def add(self, item):
        if item in self._members:
            return False
        self._members.add(item)
        self._items.append(item)
        return True

    def remove(self, item):
        if item not in self._members:
            return False
        self._members.remove(item)
        self._items.remove(item)
        return True

    def pick(self, rng):
        return self._items[rng.randrange(len(self._items))] if self._items else [][0]
