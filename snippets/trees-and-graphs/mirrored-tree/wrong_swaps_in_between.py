"""Swaps between the two calls: the right side is then the old left one, which is mirrored twice, and the other never."""


def mirror(root):
    if root is not None:
        mirror(root.left)
        root.left, root.right = root.right, root.left
        mirror(root.right)
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
            pairs += [(one.left, two.right), (one.right, two.left)]
    return True
