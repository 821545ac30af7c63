"""Drops the oldest as soon as the cache is full, even if the key is there already and needs no room."""


class LRUCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError
        self.capacity, self.entries = capacity, {}

    def get(self, key, default=None):
        if key not in self.entries:
            return default
        self.entries[key] = self.entries.pop(key)
        return self.entries[key]

    def put(self, key, value):
        if len(self.entries) == self.capacity:
            del self.entries[next(iter(self.entries))]
        self.entries.pop(key, None)
        self.entries[key] = value

    def __len__(self):
        return len(self.entries)
