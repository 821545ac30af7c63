"""Write a binary tree as text and read it back."""

# --8<-- [start:tree]
import json


class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right


def dump(root):
    """Return the tree as a string. root: a Node, or None."""
    values, stack = [], [root]
    while stack:
        node = stack.pop()
        if node is None:
            values.append(None)  # a missing child is written too
        else:
            values.append(node.value)
            stack += [node.right, node.left]
    return json.dumps(values)


def load(text):
    """Return the tree that dump wrote."""
    holder = Node("holds the root")
    places = [(holder, "left")]  # where the next values belong
    for value in json.loads(text):
        parent, side = places.pop()
        if value is not None:
            node = Node(value)
            setattr(parent, side, node)
            places += [(node, "right"), (node, "left")]
    return holder.left
# --8<-- [end:tree]
