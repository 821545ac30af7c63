"""Find a sequence of marks along neighbouring cells of a grid, by backtracking."""

from collections import Counter


# --8<-- [start:search]
def has_trace(grid, trace):
    """Return whether the trace can be read along a path of neighbouring cells.

    grid: equally long rows of letters (texts or lists). trace: a text of
    at most 200 letters. A step goes up, down, left or right, and a path
    uses no cell twice. The empty trace is everywhere.
    """
    supply = Counter(cell for row in grid for cell in row)
    if Counter(trace) - supply:
        return False  # some letter is too rare
    if trace and supply[trace[0]] > supply[trace[-1]]:
        trace = trace[::-1]  # begin where there are fewer starts
    used = set()

    def follow(r, c, place):
        """Return whether trace[place:] can be read from cell (r, c)."""
        if place == len(trace):
            return True
        inside = 0 <= r < len(grid) and 0 <= c < len(grid[r])
        if not inside or (r, c) in used or grid[r][c] != trace[place]:
            return False
        used.add((r, c))
        found = any(
            follow(y, x, place + 1)
            for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
        )
        used.remove((r, c))  # leave the cell for other paths
        return found

    return not trace or any(
        follow(r, c, 0) for r, row in enumerate(grid) for c in range(len(row))
    )
# --8<-- [end:search]
