"""Stores the list it works with and not a copy: in the end all results are the same empty text."""


def brackets(pairs):
    found, path = [], []

    def extend(opened, closed):
        if closed == pairs:
            found.append(path)
            return
        if opened < pairs:
            path.append("(")
            extend(opened + 1, closed)
            path.pop()
        if closed < opened:
            path.append(")")
            extend(opened, closed + 1)
            path.pop()

    extend(0, 0)
    return ["".join(path) for path in found]
