"""Three ways to drop the last name of an object; each returns a weak reference to it."""

import weakref


class Node:
    parent = child = None


def drop_single():
    alone = Node()
    seen = weakref.ref(alone)
    del alone
    return seen


def drop_cycle():
    parent, child = Node(), Node()
    parent.child, child.parent = child, parent
    seen = weakref.ref(parent)
    del parent, child
    return seen


def drop_parent():
    """Drop a parent whose child knows it weakly; also return the child, which stays alive."""
    parent, child = Node(), Node()
    parent.child, child.parent = child, weakref.ref(parent)
    seen = weakref.ref(parent)
    del parent
    return seen, child
