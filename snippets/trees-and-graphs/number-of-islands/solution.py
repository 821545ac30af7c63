"""Count the connected regions of a grid by flooding each of them once."""


# --8<-- [start:regions]
def count_regions(grid):
    """Return how many regions of defects the map holds.

    grid: rows of equal length of 0 and 1; it must not change.
    Cells touch at their sides, not at their corners.
    """
    seen, regions = set(), 0
    for r, row in enumerate(grid):
        for c, defect in enumerate(row):
            if not defect or (r, c) in seen:
                continue
            regions += 1
            seen.add((r, c))
            stack = [(r, c)]
            while stack:
                y, x = stack.pop()
                for cell in (y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1):
                    if is_defect(grid, *cell) and cell not in seen:
                        seen.add(cell)  # on push: nobody pushes it again
                        stack.append(cell)
    return regions


def is_defect(grid, y, x):
    return 0 <= y < len(grid) and 0 <= x < len(grid[y]) and grid[y][x]
# --8<-- [end:regions]
