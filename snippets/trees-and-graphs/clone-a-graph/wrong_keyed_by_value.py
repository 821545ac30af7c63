"""Remembers copies by value: two nodes with the same value become one."""


class Node:
    def __init__(self, value):
        self.value, self.neighbours = value, []


def clone(start):
    if start is None:
        return None
    copies, stack = {start.value: Node(start.value)}, [start]
    while stack:
        node = stack.pop()
        for other in node.neighbours:
            if other.value not in copies:
                copies[other.value] = Node(other.value)
                stack.append(other)
            copies[node.value].neighbours.append(copies[other.value])
    return copies[start.value]
