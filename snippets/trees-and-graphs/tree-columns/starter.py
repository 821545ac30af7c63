def columns(root):
    """Return one list of values per column, from the left; within one, from the top.

    root: a node with value, left and right, or None. A left child stands one
    column to the left of its parent, a right child one to the right. Nodes in
    the same row and column stand in the order of their row.
    """
    raise NotImplementedError
