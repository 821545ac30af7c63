"""Unlinks the oldest from the list and leaves it in the dictionary: the cache grows, and serves what it dropped."""


class LRUCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError
        self.capacity, self.values, self.order = capacity, {}, {}

    def get(self, key, default=None):
        if key not in self.values:
            return default
        self.order.pop(key, None)
        self.order[key] = True
        return self.values[key]

    def put(self, key, value):
        self.order.pop(key, None)
        self.order[key] = True
        self.values[key] = value
        if len(self.order) > self.capacity:
            del self.order[next(iter(self.order))]

    def __len__(self):
        return len(self.order)
