"""Writes pre-order and in-order and rebuilds from both: that works only if no value repeats."""

import json


class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right


def dump(root):
    before, between = [], []
    stack, node = [], root
    while stack or node is not None:
        while node is not None:
            before.append(node.value)
            stack.append(node)
            node = node.left
        node = stack.pop()
        between.append(node.value)
        node = node.right
    return json.dumps([before, between])


def load(text):
    before, between = json.loads(text)
    values = iter(before)

    def build(low, high):
        if low == high:
            return None
        value = next(values)
        middle = between.index(value, low)
        left = build(low, middle)
        return Node(value, left, build(middle + 1, high))

    return build(0, len(between))
