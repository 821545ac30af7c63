"""Records row and column recursively and sorts afterwards: right, but a chain exceeds the recursion limit."""


def columns(root):
    seen = []

    def visit(node, row, column):
        if node is not None:
            seen.append((column, row, len(seen), node.value))
            visit(node.left, row + 1, column - 1)
            visit(node.right, row + 1, column + 1)

    visit(root, 0, 0)
    found = {}
    for column, _, _, value in sorted(seen, key=lambda entry: entry[:3]):
        found.setdefault(column, []).append(value)
    return list(found.values())
