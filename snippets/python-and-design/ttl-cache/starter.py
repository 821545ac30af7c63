class TTLCache:
    """Remember the results of load(key) for ttl seconds each.

    An entry is used while it is younger than ttl, counted from the start of
    its load. At most size entries are kept: when a new key needs room, the
    one loaded longest ago goes. Any result is cached, also None; an
    exception is not.
    """

    def __init__(self, load, ttl, size, clock):
        raise NotImplementedError

    def get(self, key):
        raise NotImplementedError

    def __len__(self):
        """Return the number of entries kept, none of them expired."""
        raise NotImplementedError
