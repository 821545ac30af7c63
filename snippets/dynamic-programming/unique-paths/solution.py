"""Count the routes through a grid with blocked cells, and find the cheapest one."""


# --8<-- [start:count]
def count_routes(blocked):
    """Return the number of routes from the top left to the bottom right, going right or down.

    blocked: rows of truth values, at least one cell. A route enters no blocked cell.
    """
    ways = [0] * len(blocked[0])  # routes to each cell of the row above, then of this row
    ways[0] = 1
    for row in blocked:
        for column, is_blocked in enumerate(row):
            if is_blocked:
                ways[column] = 0
            elif column:
                ways[column] += ways[column - 1]
    return ways[-1]
# --8<-- [end:count]


# --8<-- [start:cheapest]
def cheapest(costs):
    """Return the smallest sum of costs on such a route, both ends included."""
    best = [0] + [float("inf")] * (len(costs[0]) - 1)
    for row in costs:
        best[0] += row[0]
        for column in range(1, len(row)):
            best[column] = row[column] + min(best[column], best[column - 1])
    return best[-1]
# --8<-- [end:cheapest]
