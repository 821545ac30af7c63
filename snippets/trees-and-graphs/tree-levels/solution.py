"""List the values of a binary tree level by level, or in zigzag."""


# --8<-- [start:levels]
def levels(root, zigzag=False):
    """Return one list of values per depth, from the root down.

    root: a node with value, left and right, or None for an empty tree.
    zigzag: read odd depths from right to left.
    """
    found = []
    row = [] if root is None else [root]
    while row:
        values = [node.value for node in row]
        if zigzag and len(found) % 2 == 1:
            values.reverse()  # the values only: the nodes keep their order
        found.append(values)
        children = (child for node in row for child in (node.left, node.right))
        row = [child for child in children if child is not None]
    return found
# --8<-- [end:levels]
