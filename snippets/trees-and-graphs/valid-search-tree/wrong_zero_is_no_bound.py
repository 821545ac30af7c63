"""Tests a bound with `if low`: the key 0 is falsy, so it bounds nothing."""


def is_search_tree(root):
    stack = [(root, None, None)]
    while stack:
        node, low, high = stack.pop()
        if node is None:
            continue
        if low and not low < node.key or high and not node.key < high:
            return False
        stack += [(node.left, low, node.key), (node.right, node.key, high)]
    return True
