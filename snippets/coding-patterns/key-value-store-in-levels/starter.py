class Store:
    """Every call carries the time `now`; times never fall."""

    # Level 1
    def set(self, key, value, now=0, ttl=None):
        """Store the value. With a `ttl`, it lives while now < time of set + ttl."""
        raise NotImplementedError

    def get(self, key, now=0):
        """Return the value, or None if the key is absent."""
        raise NotImplementedError

    def delete(self, key, now=0):
        """Remove the key and return whether it was there."""
        raise NotImplementedError

    # Level 2
    def scan(self, prefix="", now=0):
        """Return the (key, value) pairs whose key has the prefix, in order of keys."""
        raise NotImplementedError

    # Level 3: the time to live

    # Level 4
    def backup(self, now=0):
        """Save all live entries with the life they have left; return their number."""
        raise NotImplementedError

    def restore(self, now, at):
        """Return to the latest backup made at or before `at`; ValueError if there is none.

        Each entry has as much life left as it had at the backup.
        """
        raise NotImplementedError
