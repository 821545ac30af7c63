"""Recurses with the depth: right for balanced trees, and a chain exceeds the recursion limit."""


def levels(root, zigzag=False):
    found = []

    def walk(node, depth):
        if node is None:
            return
        if depth == len(found):
            found.append([])
        found[depth].append(node.value)
        walk(node.left, depth + 1)
        walk(node.right, depth + 1)

    walk(root, 0)
    return [row[::-1] if zigzag and depth % 2 else row for depth, row in enumerate(found)]
