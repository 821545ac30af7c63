"""Copy a graph of nodes that point to each other."""


# --8<-- [start:clone]
class Node:
    def __init__(self, value):
        self.value, self.neighbours = value, []


def clone(start):
    """Return the copy of a node and of all that can be reached from it.

    start: a Node, or None. Values are shared with the original.
    """
    if start is None:
        return None
    copies = {start: Node(start.value)}  # from each node to its copy
    stack = [start]
    while stack:
        node = stack.pop()
        for other in node.neighbours:
            if other not in copies:
                copies[other] = Node(other.value)
                stack.append(other)
            copies[node].neighbours.append(copies[other])
    return copies[start]
# --8<-- [end:clone]
