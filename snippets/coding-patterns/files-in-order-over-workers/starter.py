def smallest_limit(sizes, workers):
    """Return the smallest possible largest load of `workers` contiguous parts.

    sizes: non-negative integers in a fixed order; workers: at least 1, and
    a worker may get nothing. 0 if there are no sizes.
    """
    raise NotImplementedError
