"""Check a binary search tree with an in-order walk."""


# --8<-- [start:valid]
def is_search_tree(root):
    """Return whether the tree is a binary search tree with distinct keys.

    root: a node with key, left and right, or None for an empty tree.
    Keys can be anything that compares with <.
    """
    stack, node, previous = [], root, None
    while stack or node is not None:
        while node is not None:  # as far to the left as possible
            stack.append(node)
            node = node.left
        node = stack.pop()
        if previous is not None and not previous.key < node.key:
            return False
        previous, node = node, node.right
    return True
# --8<-- [end:valid]
