def is_search_tree(root):
    """Return whether the tree is a binary search tree with distinct keys.

    root: a node with key, left and right, or None for an empty tree.
    Keys can be anything that compares with <.
    """
    raise NotImplementedError
