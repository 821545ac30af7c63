"""get() or load() is short, but it loads None, 0 and empty results again on every call."""


class TTLCache:
    """Remember the results of load(key) for ttl seconds each.

    An entry is used while it is younger than ttl, counted from the start of
    its load. At most size entries are kept: when a new key needs room, the
    one loaded longest ago goes. Any result is cached, also None; an
    exception is not.
    """

    def __init__(self, load, ttl, size, clock):
        self._load, self._ttl, self._size, self._clock = load, ttl, size, clock
        self._entries = {}  # key: (value, loaded at), oldest first

    def get(self, key):
        self._drop_expired()
        value, _ = self._entries.get(key, (None, 0))
        if value:
            return value
        started = self._clock()
        value = self._load(key)
        self._entries[key] = value, started
        if len(self._entries) > self._size:
            del self._entries[next(iter(self._entries))]
        return value

    def __len__(self):
        """Return the number of entries kept, none of them expired."""
        self._drop_expired()
        return len(self._entries)

    def _drop_expired(self):
        oldest_allowed = self._clock() - self._ttl
        while self._entries:
            key = next(iter(self._entries))
            if self._entries[key][1] > oldest_allowed:
                break
            del self._entries[key]
