"""People add a fixed number of buckets when the table is full, so n insertions move pairs n²/16 times."""


class HashTable:
    def __init__(self):
        self._buckets = [[] for _ in range(8)]
        self._size = 0

    def _bucket(self, key):
        return self._buckets[hash(key) % len(self._buckets)]

    def put(self, key, value):
        bucket = self._bucket(key)
        for i, (k, _) in enumerate(bucket):
            if k == key:
                bucket[i] = (k, value)
                return
        bucket.append((key, value))
        self._size += 1
        if self._size > len(self._buckets):
            pairs = [pair for b in self._buckets for pair in b]
            self._buckets = [[] for _ in range(len(self._buckets) + 8)]
            for k, v in pairs:
                self._bucket(k).append((k, v))

    def get(self, key):
        for k, value in self._bucket(key):
            if k == key:
                return value
        raise KeyError(key)

    def remove(self, key):
        bucket = self._bucket(key)
        for i, (k, _) in enumerate(bucket):
            if k == key:
                bucket.pop(i)
                self._size -= 1
                return
        raise KeyError(key)

    def __len__(self):
        return self._size
