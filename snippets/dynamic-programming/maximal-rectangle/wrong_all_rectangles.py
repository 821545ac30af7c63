"""Right, but extends a rectangle to the right from each cell and each height: cubic."""


def largest_free_area(blocked):
    best = 0
    for top in range(len(blocked)):
        free = [True] * len(blocked[top])
        for bottom in range(top, len(blocked)):
            run = 0
            for column in range(len(free)):
                free[column] = free[column] and not blocked[bottom][column]
                run = run + 1 if free[column] else 0
                best = max(best, run * (bottom - top + 1))
    return best
