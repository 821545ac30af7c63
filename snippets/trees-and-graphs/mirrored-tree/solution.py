"""Mirror a binary tree, and tell whether one is its own mirror image."""


# --8<-- [start:mirror]
def mirror(root):
    """Swap left and right at every node, and return the root.

    root: a node with left and right, or None for an empty tree. It may be 1,100 nodes deep.
    """
    stack = [root]
    while stack:
        node = stack.pop()
        if node is not None:
            node.left, node.right = node.right, node.left
            stack += [node.left, node.right]
    return root
# --8<-- [end:mirror]


# --8<-- [start:symmetric]
def is_symmetric(root):
    """Return whether a tree equals its mirror image. The values are in `value`."""
    pairs = [(root.left, root.right)] if root else []
    while pairs:
        one, two = pairs.pop()
        if one is None or two is None:
            if one is not two:
                return False
        elif one.value != two.value:
            return False
        else:
            pairs += [(one.left, two.right), (one.right, two.left)]
    return True
# --8<-- [end:symmetric]
