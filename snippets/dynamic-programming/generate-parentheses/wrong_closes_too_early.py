"""Counts only how many of each are left: it may close what was never opened."""


def brackets(pairs):
    found = []

    def extend(text, opened, closed):
        if opened == closed == pairs:
            found.append(text)
            return
        if opened < pairs:
            extend(text + "(", opened + 1, closed)
        if closed < pairs:
            extend(text + ")", opened, closed + 1)

    extend("", 0, 0)
    return found
