"""Demands that all leaves lie within one level of each other: a balanced tree may be far from that."""


def is_balanced(root):
    depths, stack = set(), [(root, 0)]
    while stack:
        node, depth = stack.pop()
        if node is None:
            depths.add(depth)
        else:
            stack += [(node.left, depth + 1), (node.right, depth + 1)]
    return max(depths) - min(depths) <= 1
