"""Reads the length of the queue while it grows: the level never ends, and all lines become one."""

from collections import deque


def levels(root, zigzag=False):
    found, queue = [], deque([] if root is None else [root])
    while queue:
        values = []
        while len(queue):
            node = queue.popleft()
            values.append(node.value)
            queue.extend(child for child in (node.left, node.right) if child is not None)
        found.append(values[::-1] if zigzag and len(found) % 2 else values)
    return found
