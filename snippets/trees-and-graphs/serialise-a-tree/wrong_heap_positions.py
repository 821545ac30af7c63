"""Stores node i's children at 2i + 1 and 2i + 2, as in a heap: a chain of n nodes needs 2 to the n places."""

import json


class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right


def dump(root):
    places, stack = {}, [(0, root)]
    while stack:
        i, node = stack.pop()
        if node is not None:
            places[i] = node.value
            stack += [(2 * i + 1, node.left), (2 * i + 2, node.right)]
    values = [None] * (max(places, default=-1) + 1) if max(places, default=0) < 10**6 else [0] * 2**70
    for i, value in places.items():
        values[i] = value
    return json.dumps(values)


def load(text):
    nodes = [None if value is None else Node(value) for value in json.loads(text)]
    for i, node in enumerate(nodes):
        if node is not None:
            node.left, node.right = ([*nodes[2 * i + 1 : 2 * i + 3], None, None])[:2]
    return nodes[0] if nodes else None
