"""Compares left with left: that asks whether both halves are equal, and not whether they mirror each other."""


def mirror(root):
    stack = [root]
    while stack:
        node = stack.pop()
        if node is not None:
            node.left, node.right = node.right, node.left
            stack += [node.left, node.right]
    return root


def is_symmetric(root):
    pairs = [(root.left, root.right)] if root else []
    while pairs:
        one, two = pairs.pop()
        if one is None or two is None:
            if one is not two:
                return False
        elif one.value != two.value:
            return False
        else:
            pairs += [(one.left, two.left), (one.right, two.right)]
    return True
