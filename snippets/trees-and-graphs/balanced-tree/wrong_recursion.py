"""One pass, but recursive: the very trees that are out of balance are deep, and a long chain exceeds the limit."""


def is_balanced(root):
    def height(node):
        if node is None:
            return 0
        left, right = height(node.left), height(node.right)
        if left is None or right is None or abs(left - right) > 1:
            return None
        return 1 + max(left, right)

    return height(root) is not None
