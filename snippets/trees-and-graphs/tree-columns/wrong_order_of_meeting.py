"""Returns the columns in the order in which they are met, which is not from left to right."""

from collections import deque


def columns(root):
    found = {}
    queue = deque() if root is None else deque([(root, 0)])
    while queue:
        node, column = queue.popleft()
        found.setdefault(column, []).append(node.value)
        if node.left is not None:
            queue.append((node.left, column - 1))
        if node.right is not None:
            queue.append((node.right, column + 1))
    return list(found.values())
