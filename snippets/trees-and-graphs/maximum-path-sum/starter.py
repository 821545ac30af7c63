def largest_path(root):
    """Return the largest sum along a path of at least one node.

    root: a node (not None) with value, left and right. A path visits no
    node twice and need not go through the root.
    """
    raise NotImplementedError
