"""People clear the slot of a removed key, and so cut off the keys that were stored behind it."""


class HashTable:
    def __init__(self):
        self._slots = [None] * 8
        self._size = 0

    def _find(self, key):
        i = hash(key) % len(self._slots)
        while self._slots[i] is not None and self._slots[i][0] != key:
            i = (i + 1) % len(self._slots)
        return i

    def put(self, key, value):
        i = self._find(key)
        if self._slots[i] is None:
            self._size += 1
        self._slots[i] = (key, value)
        if 2 * self._size > len(self._slots):
            pairs = [pair for pair in self._slots if pair is not None]
            self._slots = [None] * (2 * len(self._slots))
            for k, v in pairs:
                self._slots[self._find(k)] = (k, v)

    def get(self, key):
        i = self._find(key)
        if self._slots[i] is None:
            raise KeyError(key)
        return self._slots[i][1]

    def remove(self, key):
        i = self._find(key)
        if self._slots[i] is None:
            raise KeyError(key)
        self._slots[i] = None
        self._size -= 1

    def __len__(self):
        return self._size
