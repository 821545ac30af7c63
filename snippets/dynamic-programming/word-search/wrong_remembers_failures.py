"""Remembers cells from which the rest failed, whichever cells the path had used: another path may succeed there."""

from collections import Counter


def has_trace(grid, trace):
    if Counter(trace) - Counter(cell for row in grid for cell in row):
        return False
    used, failed = set(), set()

    def follow(r, c, place):
        if place == len(trace):
            return True
        inside = 0 <= r < len(grid) and 0 <= c < len(grid[r])
        if not inside or (r, c) in used or (r, c, place) in failed or grid[r][c] != trace[place]:
            return False
        used.add((r, c))
        found = any(follow(y, x, place + 1) for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)))
        used.remove((r, c))
        if not found:
            failed.add((r, c, place))
        return found

    return not trace or any(follow(r, c, 0) for r, row in enumerate(grid) for c in range(len(row)))
