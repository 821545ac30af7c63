"""Asks whether a value is true instead of whether it is missing: 0 and the empty text become gaps."""

import json


class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right


def dump(root):
    values, stack = [], [root]
    while stack:
        node = stack.pop()
        values.append(node.value if node else None)
        if node:
            stack += [node.right, node.left]
    return json.dumps(values)


def load(text):
    holder = Node(None)
    places = [(holder, "left")]
    for value in json.loads(text):
        parent, side = places.pop()
        if value:
            node = Node(value)
            setattr(parent, side, node)
            places += [(node, "right"), (node, "left")]
    return holder.left
