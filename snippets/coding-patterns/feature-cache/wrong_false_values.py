"""Tests the value for truth: a cached 0 or empty list counts as absent."""


class LRUCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError
        self.capacity, self.entries = capacity, {}

    def get(self, key, default=None):
        value = self.entries.pop(key, None)
        if not value:
            return default
        self.entries[key] = value
        return value

    def put(self, key, value):
        self.entries.pop(key, None)
        self.entries[key] = value
        if len(self.entries) > self.capacity:
            del self.entries[next(iter(self.entries))]

    def __len__(self):
        return len(self.entries)
