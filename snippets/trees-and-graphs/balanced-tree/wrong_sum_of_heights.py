"""Returns the balance of a child instead of its height: differences further down are lost."""


def is_balanced(root):
    def balance(node):
        return 0 if node is None else 1 + abs(balance(node.left) - balance(node.right))

    stack = [root]
    while stack:
        node = stack.pop()
        if node is not None:
            if abs(balance(node.left) - balance(node.right)) > 1:
                return False
            stack += [node.left, node.right]
    return True
