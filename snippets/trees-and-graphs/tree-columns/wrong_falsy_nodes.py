"""Tests nodes by their truth value, and loses nodes that are empty to look at."""

from collections import deque


def columns(root):
    found = {}
    queue = deque([(root, 0)] if root else [])
    while queue:
        node, column = queue.popleft()
        found.setdefault(column, []).append(node.value)
        if node.left:
            queue.append((node.left, column - 1))
        if node.right:
            queue.append((node.right, column + 1))
    return [found[column] for column in sorted(found)]
