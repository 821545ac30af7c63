"""Recurses into each neighbour: a chain of 1,200 nodes exceeds the recursion limit."""


class Node:
    def __init__(self, value):
        self.value, self.neighbours = value, []


def clone(start):
    copies = {}

    def copy(node):
        if node not in copies:
            copies[node] = Node(node.value)
            copies[node].neighbours = [copy(other) for other in node.neighbours]
        return copies[node]

    return None if start is None else copy(start)
