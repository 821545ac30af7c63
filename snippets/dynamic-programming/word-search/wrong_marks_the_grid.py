"""Marks used cells in the grid itself and returns before it restores them: the caller's grid is changed, and rows of text cannot be."""


def has_trace(grid, trace):
    if not trace:
        return True

    def follow(r, c, place):
        if place == len(trace):
            return True
        if not (0 <= r < len(grid) and 0 <= c < len(grid[r])) or grid[r][c] != trace[place]:
            return False
        grid[r][c] = "#"
        if any(follow(y, x, place + 1) for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))):
            return True
        grid[r][c] = trace[place]
        return False

    return any(follow(r, c, 0) for r, row in enumerate(grid) for c in range(len(row)))
