"""LRU cache: a dictionary and a doubly linked list."""


# --8<-- [start:lru]
class Node:
    __slots__ = ("key", "value", "before", "after")


class LRUCache:
    """A cache of at most `capacity` entries that drops the least recently used."""

    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self._capacity = capacity
        self._nodes = {}
        self._ends = Node()  # a ring: after it the oldest, before it the newest
        self._ends.before = self._ends.after = self._ends

    def get(self, key, default=None):
        """Return the value and count this as a use; `default` if absent."""
        node = self._nodes.get(key)
        if node is None:
            return default
        self._unlink(node)
        self._append(node)
        return node.value

    def put(self, key, value):
        """Store the value and count this as a use; drop the oldest if too many."""
        node = self._nodes.get(key)
        if node is not None:
            self._unlink(node)
        else:
            if len(self._nodes) == self._capacity:
                oldest = self._ends.after
                self._unlink(oldest)
                del self._nodes[oldest.key]
            node = self._nodes[key] = Node()
            node.key = key
        node.value = value
        self._append(node)

    def __len__(self):
        return len(self._nodes)

    def _unlink(self, node):
        node.before.after = node.after
        node.after.before = node.before

    def _append(self, node):
        newest = self._ends.before
        node.before, node.after = newest, self._ends
        newest.after = self._ends.before = node
# --8<-- [end:lru]


# --8<-- [start:short]
from collections import OrderedDict


class ShortLRU:
    def __init__(self, capacity):
        self._capacity = capacity
        self._entries = OrderedDict()

    def get(self, key, default=None):
        if key not in self._entries:
            return default
        self._entries.move_to_end(key)
        return self._entries[key]

    def put(self, key, value):
        self._entries[key] = value
        self._entries.move_to_end(key)
        if len(self._entries) > self._capacity:
            self._entries.popitem(last=False)
# --8<-- [end:short]
