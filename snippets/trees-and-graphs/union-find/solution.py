"""Disjoint sets with union by size and path compression."""


# --8<-- [start:groups]
class Groups:
    """Groups of items that only ever merge; unknown items stand alone."""

    def __init__(self):
        self._parent = {}  # roots are not in here
        self._size = {}  # of roots; 1 if absent

    def union(self, one, two):
        """Merge the groups of two items; return whether they were apart."""
        one, two = self._find(one), self._find(two)
        if one == two:
            return False
        if self.size(one) < self.size(two):
            one, two = two, one
        self._size[one] = self.size(one) + self.size(two)
        self._parent[two] = one  # the smaller hangs under the larger
        return True

    def same(self, one, two):
        """Return whether two items are in one group."""
        return self._find(one) == self._find(two)

    def size(self, item):
        """Return how many items are in the group of this one."""
        return self._size.get(self._find(item), 1)

    def _find(self, item):
        root = item
        while root in self._parent:
            root = self._parent[root]
        while item != root:  # point the whole path at the root
            self._parent[item], item = root, self._parent[item]
        return root
# --8<-- [end:groups]
