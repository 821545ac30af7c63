"""Tests children for truth and not for None: a node class with a length of 0 is falsy, and its node vanishes."""


def levels(root, zigzag=False):
    found = []
    row = [] if root is None else [root]
    while row:
        values = [node.value for node in row]
        found.append(values[::-1] if zigzag and len(found) % 2 else values)
        row = [child for node in row for child in (node.left, node.right) if child]
    return found
