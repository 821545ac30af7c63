"""Find the largest sum along a path of a binary tree."""


# --8<-- [start:path]
def largest_path(root):
    """Return the largest sum along a path of at least one node.

    root: a node (not None) with value, left and right. A path visits no
    node twice and need not go through the root.
    """
    order, stack = [], [root]  # parents before children
    while stack:
        node = stack.pop()
        order.append(node)
        stack.extend(child for child in (node.left, node.right) if child is not None)
    arm = {id(None): 0}  # best sum downwards from a node
    best = float("-inf")
    for node in reversed(order):  # children before parents
        left = max(0, arm[id(node.left)])
        right = max(0, arm[id(node.right)])
        best = max(best, node.value + left + right)
        arm[id(node)] = node.value + max(left, right)
    return best
# --8<-- [end:path]
