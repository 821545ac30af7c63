"""Check whether a binary tree is height-balanced."""


# --8<-- [start:short]
def height_or_none(node):
    """Return the height of a balanced tree, or None if it is not balanced."""
    if node is None:
        return 0
    left = height_or_none(node.left)
    right = height_or_none(node.right) if left is not None else None
    if right is None or abs(left - right) > 1:
        return None
    return 1 + max(left, right)
# --8<-- [end:short]


# --8<-- [start:balanced]
def is_balanced(root):
    """Return whether, at every node, the two heights differ by at most 1.

    root: a node with left and right, or None for an empty tree.
    """
    heights = {}  # of finished nodes whose parent is still open
    stack = [(root, False)]
    while stack:
        node, children_done = stack.pop()
        if node is None:
            continue
        if not children_done:
            stack += [(node, True), (node.left, False), (node.right, False)]
            continue
        left, right = heights.pop(node.left, 0), heights.pop(node.right, 0)
        if abs(left - right) > 1:
            return False
        heights[node] = 1 + max(left, right)
    return True
# --8<-- [end:balanced]
