"""Compares the two heights at the root only: an unbalanced subtree on each side goes unnoticed."""


def is_balanced(root):
    def height(node):
        return 0 if node is None else 1 + max(height(node.left), height(node.right))

    return root is None or abs(height(root.left) - height(root.right)) <= 1
