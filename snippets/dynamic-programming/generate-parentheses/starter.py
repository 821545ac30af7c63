def brackets(pairs):
    """Return all valid texts of so many pairs of brackets, each once.

    pairs: at least 0. The results are sorted.
    """
    raise NotImplementedError
