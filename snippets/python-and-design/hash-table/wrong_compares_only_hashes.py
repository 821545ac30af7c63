"""People take equal hashes for equal keys, because a good hash rarely collides in their examples."""


class HashTable:
    def __init__(self):
        self._buckets = [[] for _ in range(8)]
        self._size = 0

    def _bucket(self, key):
        return self._buckets[hash(key) % len(self._buckets)]

    def put(self, key, value):
        bucket = self._bucket(key)
        for i, (k, _) in enumerate(bucket):
            if hash(k) == hash(key):
                bucket[i] = (key, value)
                return
        bucket.append((key, value))
        self._size += 1
        if self._size > len(self._buckets):
            pairs = [pair for b in self._buckets for pair in b]
            self._buckets = [[] for _ in range(2 * len(self._buckets))]
            for k, v in pairs:
                self._bucket(k).append((k, v))

    def get(self, key):
        for k, value in self._bucket(key):
            if hash(k) == hash(key):
                return value
        raise KeyError(key)

    def remove(self, key):
        bucket = self._bucket(key)
        for i, (k, _) in enumerate(bucket):
            if hash(k) == hash(key):
                bucket.pop(i)
                self._size -= 1
                return
        raise KeyError(key)

    def __len__(self):
        return self._size
