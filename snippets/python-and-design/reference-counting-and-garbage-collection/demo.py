import gc
import weakref


class Node:
    parent = child = None


gc.disable()                    # only so that the collector runs when we say so

alone = Node()
seen = weakref.ref(alone)
del alone
print("single object freed at once:", seen() is None)

parent, child = Node(), Node()
parent.child, child.parent = child, parent
seen = weakref.ref(parent)
del parent, child
print("cycle freed at once:", seen() is None)
gc.collect()
print("cycle freed by the collector:", seen() is None)

parent, child = Node(), Node()
parent.child, child.parent = child, weakref.ref(parent)
seen = weakref.ref(parent)
del parent
print("weak back-link, freed at once:", seen() is None)
