class Node:
    def __init__(self, value):
        self.value, self.neighbours = value, []


def clone(start):
    """Return the copy of a node and of all that can be reached from it.

    start: a Node, or None. Neighbours are in order and may repeat, a
    node may be its own neighbour, and values may repeat.
    """
    raise NotImplementedError
