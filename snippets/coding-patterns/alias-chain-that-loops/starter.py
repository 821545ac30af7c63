def loop_start(first):
    """Return the first node of the loop that a chain runs into, or None if it ends.

    first: a node or None. Each node has `next`, a node or None; nodes are
    compared by identity.
    """
    raise NotImplementedError
