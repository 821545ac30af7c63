"""Marks visited cells by overwriting them with 0: it saves the set and destroys the caller's map."""


def count_regions(grid):
    regions = 0
    for r, row in enumerate(grid):
        for c in range(len(row)):
            if not grid[r][c]:
                continue
            regions += 1
            grid[r][c] = 0
            stack = [(r, c)]
            while stack:
                y, x = stack.pop()
                for ny, nx in (y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1):
                    if 0 <= ny < len(grid) and 0 <= nx < len(grid[ny]) and grid[ny][nx]:
                        grid[ny][nx] = 0
                        stack.append((ny, nx))
    return regions
