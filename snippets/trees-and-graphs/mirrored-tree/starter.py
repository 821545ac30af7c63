def mirror(root):
    """Swap left and right at every node, and return the root.

    root: a node with left and right, or None for an empty tree. It may be 1,100 nodes deep.
    """
    raise NotImplementedError


def is_symmetric(root):
    """Return whether a tree equals its mirror image. The values are in `value`."""
    raise NotImplementedError
