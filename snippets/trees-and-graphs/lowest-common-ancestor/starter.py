def lowest_common(root, one, two):
    """Return the lowest node with both nodes in its subtree, or None.

    root, one, two: nodes (not None) with left and right. A node belongs to
    its own subtree. None says that `one` or `two` is not in the tree.
    """
    raise NotImplementedError
