"""Recurses once for each cell: short to write, and a large region exceeds the recursion limit."""


def count_regions(grid):
    seen = set()

    def flood(y, x):
        inside = 0 <= y < len(grid) and 0 <= x < len(grid[y])
        if not inside or not grid[y][x] or (y, x) in seen:
            return 0
        seen.add((y, x))
        flood(y - 1, x), flood(y + 1, x), flood(y, x - 1), flood(y, x + 1)
        return 1

    return sum(flood(y, x) for y, row in enumerate(grid) for x in range(len(row)))
