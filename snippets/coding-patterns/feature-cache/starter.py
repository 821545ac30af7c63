class LRUCache:
    """A cache of at most `capacity` entries that drops the least recently used."""

    def __init__(self, capacity):
        """ValueError if the capacity is less than 1."""
        raise NotImplementedError

    def get(self, key, default=None):
        """Return the value and count this as a use; `default` if absent."""

    def put(self, key, value):
        """Store the value and count this as a use; drop the oldest if too many."""

    def __len__(self):
        """Return the number of entries."""
