class Groups:
    """Groups of items that only ever merge; unknown items stand alone."""

    def __init__(self):
        raise NotImplementedError

    def union(self, one, two):
        """Merge the groups of two items; return whether they were apart."""
        raise NotImplementedError

    def same(self, one, two):
        """Return whether two items are in one group."""
        raise NotImplementedError

    def size(self, item):
        """Return how many items are in the group of this one."""
        raise NotImplementedError
