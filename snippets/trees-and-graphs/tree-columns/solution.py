"""List the values of a binary tree column by column."""

from collections import deque


# --8<-- [start:columns]
def columns(root):
    """Return one list of values per column, from the left; within one, from the top.

    root: a node with value, left and right, or None. A left child stands one
    column to the left of its parent, a right child one to the right. Nodes in
    the same row and column stand in the order of their row.
    """
    found = {}
    queue = deque() if root is None else deque([(root, 0)])
    while queue:
        node, column = queue.popleft()
        found.setdefault(column, []).append(node.value)
        if node.left is not None:
            queue.append((node.left, column - 1))
        if node.right is not None:
            queue.append((node.right, column + 1))
    return [found[column] for column in sorted(found)]
# --8<-- [end:columns]
