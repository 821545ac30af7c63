"""Joins the values with commas and marks gaps with #: both characters can occur in a value, and types are lost."""


class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right


def dump(root):
    values, stack = [], [root]
    while stack:
        node = stack.pop()
        values.append("#" if node is None else str(node.value))
        if node is not None:
            stack += [node.right, node.left]
    return ",".join(values)


def load(text):
    holder = Node(None)
    places = [(holder, "left")]
    for value in text.split(","):
        parent, side = places.pop()
        if value != "#":
            node = Node(int(value) if value.lstrip("-").isdigit() else value)
            setattr(parent, side, node)
            places += [(node, "right"), (node, "left")]
    return holder.left
