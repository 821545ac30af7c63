"""Right, but searches the subtrees afresh on every level: quadratic for a chain."""


def lowest_common(root, one, two):
    def holds(top, wanted):
        stack = [top]
        while stack:
            node = stack.pop()
            if node is None:
                continue
            if node is wanted:
                return True
            stack += [node.left, node.right]
        return False

    if not holds(root, one) or not holds(root, two):
        return None
    while True:
        for child in (root.left, root.right):
            if holds(child, one) and holds(child, two):
                root = child
                break
        else:
            return root
