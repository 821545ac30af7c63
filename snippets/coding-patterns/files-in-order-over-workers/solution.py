"""Split a list into contiguous parts with the smallest possible largest sum."""


# --8<-- [start:split]
def workers_needed(sizes, limit):
    """Return how many contiguous parts of at most `limit` hold the sizes.

    limit: at least the largest size.
    """
    workers, load = 1, 0
    for size in sizes:
        if load + size > limit:
            workers, load = workers + 1, 0
        load += size
    return workers


def smallest_limit(sizes, workers):
    """Return the smallest possible largest load of `workers` contiguous parts.

    sizes: non-negative integers in a fixed order; workers: at least 1, and
    a worker may get nothing. 0 if there are no sizes.
    """
    low, high = max(sizes, default=0), sum(sizes)
    while low < high:  # the answer lies in low .. high
        middle = (low + high) // 2
        if workers_needed(sizes, middle) <= workers:
            high = middle
        else:
            low = middle + 1
    return low
# --8<-- [end:split]
