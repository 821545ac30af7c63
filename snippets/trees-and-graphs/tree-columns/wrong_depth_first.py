"""Appends in depth-first order, so a deep node of the left subtree comes before a higher one on the right."""


def columns(root):
    found = {}
    stack = [(root, 0)]
    while stack:
        node, column = stack.pop()
        if node is not None:
            found.setdefault(column, []).append(node.value)
            stack.append((node.right, column + 1))
            stack.append((node.left, column - 1))
    return [found[column] for column in sorted(found)]
