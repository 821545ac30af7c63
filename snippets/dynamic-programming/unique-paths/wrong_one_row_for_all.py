"""Builds the table as [[0] * columns] * rows: all rows are one list, so a wall at the left clears the column."""


def count_routes(blocked):
    rows, columns = len(blocked), len(blocked[0])
    ways = [[0] * columns] * rows
    for column in range(columns):
        if blocked[0][column]:
            break
        ways[0][column] = 1
    for row in range(rows):
        if blocked[row][0]:
            ways[row][0] = 0
            break
        ways[row][0] = 1
    for row in range(1, rows):
        for column in range(1, columns):
            free = not blocked[row][column]
            ways[row][column] = free * (ways[row - 1][column] + ways[row][column - 1])
    return ways[-1][-1]
