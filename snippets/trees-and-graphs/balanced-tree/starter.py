def is_balanced(root):
    """Return whether, at every node, the two heights differ by at most 1.

    root: a node with left and right, or None for an empty tree.
    """
    raise NotImplementedError
