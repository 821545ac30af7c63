"""Relies on the order of a dict: it keeps the order of insertion, and reading does not change it."""


class LRUCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError
        self.capacity, self.entries = capacity, {}

    def get(self, key, default=None):
        return self.entries.get(key, default)

    def put(self, key, value):
        self.entries[key] = value
        if len(self.entries) > self.capacity:
            del self.entries[next(iter(self.entries))]

    def __len__(self):
        return len(self.entries)
