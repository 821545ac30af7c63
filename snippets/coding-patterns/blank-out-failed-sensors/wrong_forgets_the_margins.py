"""Uses the margins for its notes, but reads a zero of its own there as one that was given."""


def blank_out(grid):
    if not grid or not grid[0]:
        return
    rows, columns = range(len(grid)), range(len(grid[0]))
    for r in rows:
        for c in columns:
            if grid[r][c] == 0:
                grid[r][0] = grid[0][c] = 0
    for r in reversed(rows):
        for c in reversed(columns):
            if grid[r][0] == 0 or grid[0][c] == 0:
                grid[r][c] = 0
