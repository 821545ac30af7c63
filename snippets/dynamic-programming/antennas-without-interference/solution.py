"""All ways to place n antennas so that no two share a row, a column or a diagonal (n-queens)."""


# --8<-- [start:place]
def placements(n):
    """Return all placements in sorted order.

    A placement is a tuple: the column of the antenna in each row.
    """
    found, chosen = [], []
    columns, falling, rising = set(), set(), set()

    def place(row):
        if row == n:
            found.append(tuple(chosen))
            return
        for column in range(n):
            down, up = row - column, row + column
            if column in columns or down in falling or up in rising:
                continue
            chosen.append(column)
            columns.add(column)
            falling.add(down)
            rising.add(up)
            place(row + 1)
            chosen.pop()
            columns.remove(column)
            falling.remove(down)
            rising.remove(up)

    place(0)
    return found
# --8<-- [end:place]


def steps(n):
    """Yield what the search does until its first placement: the columns so far, a row, and its free columns."""
    chosen = []

    def free(row):
        return [c for c in range(n) if all(c != d and abs(c - d) != row - r for r, d in enumerate(chosen))]

    def place(row):
        yield tuple(chosen), free(row) if row < n else []
        if row == n:
            return True
        for column in free(row):
            chosen.append(column)
            if (yield from place(row + 1)):
                return True
            chosen.pop()
        return False

    yield from place(0)
