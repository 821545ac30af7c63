def extend(x, cache, weights, positions):
    """Attend from m new tokens to all earlier ones and to themselves.

    x: (m, d) embeddings; cache: None or (keys, values), each (past, d);
    weights: Wq, Wk, Wv of (d, d); positions: (longest, d), added to x.
    Returns the (m, d) outputs and the longer cache.
    """
    raise NotImplementedError
