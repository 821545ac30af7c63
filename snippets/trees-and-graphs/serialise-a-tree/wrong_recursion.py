"""Recurses on both ways: a tree that is a chain of 3,000 nodes exceeds the recursion limit."""

import json


class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right


def dump(root):
    def listed(node):
        if node is None:
            return [None]
        return [node.value, *listed(node.left), *listed(node.right)]

    return json.dumps(listed(root))


def load(text):
    values = iter(json.loads(text))

    def build():
        value = next(values)
        return None if value is None else Node(value, build(), build())

    return build()
