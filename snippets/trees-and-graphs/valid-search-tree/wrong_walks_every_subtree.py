"""Right, but compares each node with all keys below it: quadratic for a chain."""


def is_search_tree(root):
    def keys(node):
        stack = [node]
        while stack:
            node = stack.pop()
            if node is not None:
                yield node.key
                stack += [node.left, node.right]

    stack = [root]
    while stack:
        node = stack.pop()
        if node is None:
            continue
        if not all(key < node.key for key in keys(node.left)):
            return False
        if not all(node.key < key for key in keys(node.right)):
            return False
        stack += [node.left, node.right]
    return True
