"""Builds the table as [[0] * columns] * rows: all its rows are the same list."""


def count_routes(blocked):
    rows, columns = len(blocked), len(blocked[0])
    ways = [[0] * columns] * rows
    for row in range(rows):
        for column in range(columns):
            if blocked[row][column]:
                ways[row][column] = 0
            elif row == column == 0:
                ways[row][column] = 1
            else:
                above = ways[row - 1][column] if row else 0
                left = ways[row][column - 1] if column else 0
                ways[row][column] = above + left
    return ways[0][0]
