def cheapest_threshold(y, p, cost_fp, cost_fn):
    """Return the score at or above which acting costs least on (y, p).

    Infinity means that never acting is cheapest.
    """
    raise NotImplementedError
