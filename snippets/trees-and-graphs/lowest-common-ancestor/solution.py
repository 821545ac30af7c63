"""Find the lowest common ancestor of two nodes of a binary tree."""


# --8<-- [start:lca]
def lowest_common(root, one, two):
    """Return the lowest node with both nodes in its subtree, or None.

    root, one, two: nodes (not None) with left and right. A node belongs to
    its own subtree. None says that `one` or `two` is not in the tree.
    """
    parent, stack = {id(root): None}, [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child is not None:
                parent[id(child)] = node
                stack.append(child)
    if id(one) not in parent or id(two) not in parent:
        return None
    above = set()
    while one is not None:
        above.add(id(one))
        one = parent[id(one)]
    while id(two) not in above:
        two = parent[id(two)]
    return two
# --8<-- [end:lca]
