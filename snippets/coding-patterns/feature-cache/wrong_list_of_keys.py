"""Right, but keeps the order in a list: moving a key to the end searches the list each time."""


class LRUCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError
        self.capacity, self.entries, self.order = capacity, {}, []

    def get(self, key, default=None):
        if key not in self.entries:
            return default
        self.order.remove(key)
        self.order.append(key)
        return self.entries[key]

    def put(self, key, value):
        if key in self.entries:
            self.order.remove(key)
        elif len(self.entries) == self.capacity:
            del self.entries[self.order.pop(0)]
        self.entries[key] = value
        self.order.append(key)

    def __len__(self):
        return len(self.entries)
