"""Adds a link only when the neighbour is new: the second way into a node is lost, and so is every cycle."""


class Node:
    def __init__(self, value):
        self.value, self.neighbours = value, []


def clone(start):
    if start is None:
        return None
    copies, stack = {start: Node(start.value)}, [start]
    while stack:
        node = stack.pop()
        for other in node.neighbours:
            if other not in copies:
                copies[other] = Node(other.value)
                copies[node].neighbours.append(copies[other])
                stack.append(other)
    return copies[start]
