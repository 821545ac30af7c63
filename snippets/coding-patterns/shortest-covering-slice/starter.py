def shortest_cover(labels, need):
    """Return (start, stop) of the shortest slice with need[c] of each class c.

    labels: list; need: dict. The first of equally short slices; (0, 0) if
    nothing is needed, None if no slice will do.
    """
    raise NotImplementedError
