def levels(root, zigzag=False):
    """Return one list of values per depth, from the root down.

    root: a node with value, left and right, or None for an empty tree.
    zigzag: read odd depths from right to left.
    """
    raise NotImplementedError
