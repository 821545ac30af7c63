"""Returns the one node that it finds: if the other is missing, the result looks right and is wrong."""


def lowest_common(root, one, two):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        order.append(node)
        stack.extend(child for child in (node.left, node.right) if child is not None)
    found = {id(None): None}
    for node in reversed(order):
        left, right = found[id(node.left)], found[id(node.right)]
        if node is one or node is two or left is not None and right is not None:
            found[id(node)] = node
        else:
            found[id(node)] = right if left is None else left
    return found[id(root)]
