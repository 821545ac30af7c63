"""People fix the number of buckets, because a few keys per bucket look fast enough with ten keys."""


class HashTable:
    def __init__(self):
        self._buckets = [[] for _ in range(64)]
        self._size = 0

    def _bucket(self, key):
        return self._buckets[hash(key) % 64]

    def put(self, key, value):
        bucket = self._bucket(key)
        for i, (k, _) in enumerate(bucket):
            if k == key:
                bucket[i] = (k, value)
                return
        bucket.append((key, value))
        self._size += 1

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
