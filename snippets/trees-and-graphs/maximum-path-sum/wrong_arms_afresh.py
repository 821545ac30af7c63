"""Right, but computes the arms afresh at every node: quadratic for a chain."""


def largest_path(root):
    def arm(start):
        best, stack = 0, [(start, 0)]
        while stack:
            node, above = stack.pop()
            if node is not None:
                best = max(best, above + node.value)
                stack += [(node.left, above + node.value), (node.right, above + node.value)]
        return best

    best, stack = float("-inf"), [root]
    while stack:
        node = stack.pop()
        if node is not None:
            best = max(best, node.value + arm(node.left) + arm(node.right))
            stack += [node.left, node.right]
    return best
