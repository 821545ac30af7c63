def cheapest_route(links, source, target):
    """Return (cost, list of nodes) of a cheapest route, or None.

    links: list of (start, end, cost), each one way. Nodes are hashable and
    need not compare. Raises ValueError if a cost is negative or NaN.
    """
    raise NotImplementedError
