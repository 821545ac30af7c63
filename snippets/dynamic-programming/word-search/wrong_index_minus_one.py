"""Relies on IndexError at the edge: index -1 raises none and steps around to the other side."""


def has_trace(grid, trace):
    if not trace:
        return True
    used = set()

    def follow(r, c, place):
        if place == len(trace):
            return True
        try:
            if grid[r][c] != trace[place]:
                return False
        except IndexError:
            return False
        cell = r % len(grid), c % len(grid[r])
        if cell in used:
            return False
        used.add(cell)
        found = any(follow(y, x, place + 1) for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)))
        used.remove(cell)
        return found

    return any(follow(r, c, 0) for r, row in enumerate(grid) for c in range(len(row)))
