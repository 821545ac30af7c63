"""Right by definition, but measures the height afresh at each node: n log n on a full tree, n squared on a chain."""


def is_balanced(root):
    def height(node):
        return 0 if node is None else 1 + max(height(node.left), height(node.right))

    return root is None or (
        abs(height(root.left) - height(root.right)) <= 1
        and is_balanced(root.left)
        and is_balanced(root.right)
    )
