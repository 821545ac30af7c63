class HashTable:
    """Map keys to values, with hash(key) and == only: without dict or set.

    All operations take constant time on average, also after many insertions.
    get and remove raise KeyError for a key that isn't there.
    """

    def put(self, key, value):
        """Store value under key, in place of an earlier value."""
        raise NotImplementedError

    def get(self, key):
        """Return the value of key."""
        raise NotImplementedError

    def remove(self, key):
        """Forget key."""
        raise NotImplementedError

    def __len__(self):
        """Return the number of keys."""
        raise NotImplementedError
