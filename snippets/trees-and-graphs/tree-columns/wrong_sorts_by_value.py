"""Sorts nodes of the same row and column by value, as a harder version of the problem asks."""


def columns(root):
    found, row = {}, [] if root is None else [(root, 0)]
    while row:
        for column, value in sorted((column, node.value) for node, column in row):
            found.setdefault(column, []).append(value)
        row = [
            (child, column + step)
            for node, column in row
            for child, step in ((node.left, -1), (node.right, 1))
            if child is not None
        ]
    return [found[column] for column in sorted(found)]
