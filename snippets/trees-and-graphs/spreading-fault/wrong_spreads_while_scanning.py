"""Changes the grid while it scans it: the fault runs along a whole row within one minute."""


def minutes_to_reach_all(grid):
    grid, minutes = [list(row) for row in grid], 0
    while any(1 in row for row in grid):
        changed = False
        for r, row in enumerate(grid):
            for c, state in enumerate(row):
                if state != 2:
                    continue
                for y, x in (r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1):
                    if 0 <= y < len(grid) and 0 <= x < len(row) and grid[y][x] == 1:
                        grid[y][x] = 2
                        changed = True
        if not changed:
            return None
        minutes += 1
    return minutes
