"""Returns the sum with both arms to the parent: the path it counts would fork."""


def largest_path(root):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        order.append(node)
        stack.extend(child for child in (node.left, node.right) if child is not None)
    arch, best = {id(None): 0}, float("-inf")
    for node in reversed(order):
        arch[id(node)] = node.value + max(0, arch[id(node.left)]) + max(0, arch[id(node.right)])
        best = max(best, arch[id(node)])
    return best
