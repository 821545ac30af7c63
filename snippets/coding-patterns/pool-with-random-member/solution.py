"""A pool with adding, removing and a random member, each in constant time."""


# --8<-- [start:pool]
class Pool:
    def __init__(self):
        self._items = []
        self._places = {}  # item -> its index in the list

    def add(self, item):
        """Add the item and return whether it is new."""
        if item in self._places:
            return False
        self._places[item] = len(self._items)
        self._items.append(item)
        return True

    def remove(self, item):
        """Remove the item and return whether it was there."""
        if item not in self._places:
            return False
        last = self._items[-1]
        place = self._places[last] = self._places[item]  # the last one moves into the hole
        self._items[place] = last
        self._items.pop()
        del self._places[item]  # after the move, since the item may be the last one
        return True

    def pick(self, rng):
        """Return a member, each with the same probability; IndexError if there is none.

        rng: a random.Random.
        """
        if not self._items:
            raise IndexError("the pool is empty")
        return self._items[rng.randrange(len(self._items))]
# --8<-- [end:pool]
