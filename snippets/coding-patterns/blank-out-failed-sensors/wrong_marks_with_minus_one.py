"""Marks cells with a number that "cannot occur", and it does."""


def blank_out(grid):
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] == 0:
                for k in range(len(grid[0])):
                    grid[r][k] = grid[r][k] and -1
                for k in range(len(grid)):
                    grid[k][c] = grid[k][c] and -1
    for row in grid:
        for c, x in enumerate(row):
            if x == -1:
                row[c] = 0
