"""Marks cells as visited for good, as in a flood fill: cells of a failed path are lost to all others."""


def has_trace(grid, trace):
    if not trace:
        return True

    def follow(r, c, place, used):
        if place == len(trace):
            return True
        if not (0 <= r < len(grid) and 0 <= c < len(grid[r])) or (r, c) in used or grid[r][c] != trace[place]:
            return False
        used.add((r, c))
        return any(follow(y, x, place + 1, used) for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)))

    return any(follow(r, c, 0, set()) for r, row in enumerate(grid) for c in range(len(row)))
