"""Solves the better known problem of the largest square."""


def largest_free_area(blocked):
    best, above = 0, []
    for row in blocked:
        sides = []
        for column, cell in enumerate(row):
            if cell:
                sides.append(0)
            elif not above or column == 0:
                sides.append(1)
            else:
                sides.append(1 + min(above[column], above[column - 1], sides[column - 1]))
        best = max([best, *sides])
        above = sides
    return best * best
