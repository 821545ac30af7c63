"""Generate all valid nestings of brackets by backtracking."""


# --8<-- [start:brackets]
def brackets(pairs):
    """Return all valid texts of so many pairs of brackets, each once.

    pairs: at least 0. The results are sorted.
    """
    found = []

    def extend(text, opened, closed):
        if closed == pairs:
            found.append(text)
            return
        if opened < pairs:
            extend(text + "(", opened + 1, closed)
        if closed < opened:
            extend(text + ")", opened, closed + 1)

    extend("", 0, 0)
    return found
# --8<-- [end:brackets]
