"""Counts defects with no defect above or to the left: a U-shaped region has two such corners."""


def count_regions(grid):
    return sum(
        1
        for r, row in enumerate(grid)
        for c, defect in enumerate(row)
        if defect and not (r and grid[r - 1][c]) and not (c and row[c - 1])
    )
