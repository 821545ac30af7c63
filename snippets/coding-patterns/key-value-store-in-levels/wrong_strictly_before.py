"""Leaves out a backup made exactly at the given time: < instead of <=."""


class Store:
    """Every call carries the time `now`; times never fall."""

    def __init__(self):
        self._entries = {}  # key -> (value, expiry); an expiry of None is never
        self._backups = []  # (time, {key: (value, life left)})

    # Level 1
    def set(self, key, value, now=0, ttl=None):
        """Store the value. With a `ttl`, it lives while now < time of set + ttl."""
        self._entries[key] = value, None if ttl is None else now + ttl

    def get(self, key, now=0):
        """Return the value, or None if the key is absent."""
        return self._entries[key][0] if self._alive(key, now) else None

    def delete(self, key, now=0):
        """Remove the key and return whether it was there."""
        was_there = self._alive(key, now)
        self._entries.pop(key, None)
        return was_there

    # Level 2
    def scan(self, prefix="", now=0):
        """Return the (key, value) pairs whose key has the prefix, in order of keys."""
        return [
            (key, self._entries[key][0])
            for key in sorted(self._entries)
            if key.startswith(prefix) and self._alive(key, now)
        ]

    # Level 3: the time to live, in `set` and here
    def _alive(self, key, now):
        if key not in self._entries:
            return False
        expiry = self._entries[key][1]
        return expiry is None or now < expiry

    # Level 4
    def backup(self, now=0):
        """Save all live entries with the life they have left; return their number."""
        saved = {
            key: (value, None if expiry is None else expiry - now)
            for key, (value, expiry) in self._entries.items()
            if self._alive(key, now)
        }
        self._backups.append((now, saved))
        return len(saved)

    def restore(self, now, at):
        """Return to the latest backup made at or before `at`; ValueError if there is none.

        Each entry has as much life left as it had at the backup.
        """
        saved = [entries for time, entries in self._backups if time < at]
        if not saved:
            raise ValueError(f"no backup at or before {at}")
        self._entries = {
            key: (value, None if left is None else now + left) for key, (value, left) in saved[-1].items()
        }
