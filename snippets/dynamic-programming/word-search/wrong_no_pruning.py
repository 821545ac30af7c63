"""Right, but looks at no counts first: a grid of equal letters and one that is missing costs 3 to the n."""


def has_trace(grid, trace):
    if not trace:
        return True
    used = set()

    def follow(r, c, place):
        if place == len(trace):
            return True
        if not (0 <= r < len(grid) and 0 <= c < len(grid[r])) or (r, c) in used or grid[r][c] != trace[place]:
            return False
        used.add((r, c))
        found = any(follow(y, x, place + 1) for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)))
        used.remove((r, c))
        return found

    return any(follow(r, c, 0) for r, row in enumerate(grid) for c in range(len(row)))
