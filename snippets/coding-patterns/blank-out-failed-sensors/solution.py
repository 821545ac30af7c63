"""Blank out the rows and columns of zeros, in place."""


# --8<-- [start:blank]
def blank_out(grid):
    """Set to 0, in place, each row and each column of the grid that holds a 0."""
    if not grid or not grid[0]:
        return
    rows, columns = range(len(grid)), range(len(grid[0]))
    first_row = any(grid[0][c] == 0 for c in columns)
    first_column = any(grid[r][0] == 0 for r in rows)
    for r in rows[1:]:
        for c in columns[1:]:
            if grid[r][c] == 0:
                grid[r][0] = grid[0][c] = 0  # note it in the margins
    for r in rows[1:]:
        for c in columns[1:]:
            if grid[r][0] == 0 or grid[0][c] == 0:
                grid[r][c] = 0
    if first_row:
        for c in columns:
            grid[0][c] = 0
    if first_column:
        for r in rows:
            grid[r][0] = 0
# --8<-- [end:blank]
