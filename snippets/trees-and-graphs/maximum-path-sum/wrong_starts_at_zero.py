"""Starts the maximum at 0: a tree of losses returns 0, the sum of a path without nodes."""


def largest_path(root):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        order.append(node)
        stack.extend(child for child in (node.left, node.right) if child is not None)
    arm, best = {id(None): 0}, 0
    for node in reversed(order):
        left, right = max(0, arm[id(node.left)]), max(0, arm[id(node.right)])
        best = max(best, node.value + left + right)
        arm[id(node)] = node.value + max(left, right)
    return best
