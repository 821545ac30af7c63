"""Tests the value instead of the node: a node with the value 0 vanishes, and its subtree with it."""


def levels(root, zigzag=False):
    found, row = [], [root] if root else []
    while row:
        values = [node.value for node in row]
        found.append(values[::-1] if zigzag and len(found) % 2 else values)
        row = [child for node in row for child in (node.left, node.right) if child and child.value]
    return found
