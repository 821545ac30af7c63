"""Compares values: with equal labels it stops at the wrong node."""


def lowest_common(root, one, two):
    if root is None or root.value in (one.value, two.value):
        return root
    left, right = lowest_common(root.left, one, two), lowest_common(root.right, one, two)
    if left is not None and right is not None:
        return root
    return right if left is None else left
