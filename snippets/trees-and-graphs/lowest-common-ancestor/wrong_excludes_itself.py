"""Starts with the parents: a node that is above the other is missed."""


def lowest_common(root, one, two):
    parent, stack = {id(root): None}, [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child is not None:
                parent[id(child)] = node
                stack.append(child)
    if id(one) not in parent or id(two) not in parent:
        return None
    above, node = set(), parent[id(one)]
    while node is not None:
        above.add(id(node))
        node = parent[id(node)]
    node = parent[id(two)]
    while node is not None and id(node) not in above:
        node = parent[id(node)]
    return root if node is None else node
