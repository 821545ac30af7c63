def count_routes(blocked):
    """Return the number of routes from the top left to the bottom right, going right or down.

    blocked: rows of truth values, at least one cell. A route enters no blocked cell.
    """
    raise NotImplementedError
