"""Adds both arms even if they are negative: a loss below spoils a good node."""


def largest_path(root):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        order.append(node)
        stack.extend(child for child in (node.left, node.right) if child is not None)
    arm, best = {id(None): 0}, float("-inf")
    for node in reversed(order):
        left, right = arm[id(node.left)], arm[id(node.right)]
        best = max(best, node.value + left + right)
        arm[id(node)] = node.value + max(left, right)
    return best
