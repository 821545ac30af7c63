def longest_balanced(labels):
    """Return (start, stop) of the longest slice half of whose labels are 1.

    labels: iterable of 0 and 1. The first of equally long slices; (0, 0) if
    there is none.
    """
    raise NotImplementedError
