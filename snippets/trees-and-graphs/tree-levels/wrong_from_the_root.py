"""Right, but walks down from the root for each level: quadratic for a deep tree."""


def levels(root, zigzag=False):
    found = []
    while True:
        stack, values = [(root, 0)], []
        while stack:
            node, depth = stack.pop()
            if node is None:
                continue
            if depth == len(found):
                values.append(node.value)
            else:
                stack += [(node.right, depth + 1), (node.left, depth + 1)]
        if not values:
            return found
        found.append(values[::-1] if zigzag and len(found) % 2 else values)
