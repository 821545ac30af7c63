"""Keeps a set, because it adds and removes in constant time, but copies it into a list at each pick."""


class Pool:
    def __init__(self):
        self._members = set()

    def add(self, item):
        is_new = item not in self._members
        self._members.add(item)
        return is_new

    def remove(self, item):
        was_there = item in self._members
        self._members.discard(item)
        return was_there

    def pick(self, rng):
        return rng.choice(list(self._members))
