"""Blanks a row and a column as soon as it meets a zero, and then takes its own zeros for failures."""


def blank_out(grid):
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] == 0:
                for k in range(len(grid[0])):
                    grid[r][k] = 0
                for k in range(len(grid)):
                    grid[k][c] = 0
