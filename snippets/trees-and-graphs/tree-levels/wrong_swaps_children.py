"""Collects the children in reverse on odd levels: the parents stand in reverse now, and so do the groups below them."""


def levels(root, zigzag=False):
    found, row = [], [] if root is None else [root]
    while row:
        found.append([node.value for node in row])
        swap = zigzag and len(found) % 2 == 1
        row = [
            child
            for node in row
            for child in ((node.right, node.left) if swap else (node.left, node.right))
            if child is not None
        ]
    return found
