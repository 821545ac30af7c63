"""Copies each node but keeps its list: the copies still point into the original graph."""


class Node:
    def __init__(self, value):
        self.value, self.neighbours = value, []


def clone(start):
    if start is None:
        return None
    copy = Node(start.value)
    copy.neighbours = list(start.neighbours)
    return copy
