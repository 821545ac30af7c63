"""Right, but reads the whole grid every minute: a long corridor makes it quadratic."""


def minutes_to_reach_all(grid):
    faulty = {(r, c) for r, row in enumerate(grid) for c, state in enumerate(row) if state == 2}
    minutes = 0
    while True:
        left = {
            (r, c)
            for r, row in enumerate(grid)
            for c, state in enumerate(row)
            if state == 1 and (r, c) not in faulty
        }
        if not left:
            return minutes
        hit = {
            (r, c)
            for r, c in left
            if not faulty.isdisjoint(((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)))
        }
        if not hit:
            return None
        faulty |= hit
        minutes += 1
