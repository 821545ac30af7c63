"""Reads the values in order and looks for a palindrome: without the empty places, different trees read the same."""


def mirror(root):
    stack = [root]
    while stack:
        node = stack.pop()
        if node is not None:
            node.left, node.right = node.right, node.left
            stack += [node.left, node.right]
    return root


def is_symmetric(root):
    values, stack, node = [], [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        values.append(node.value)
        node = node.right
    return values == values[::-1]
