"""Starts at the mean load and forgets that one file may be larger: a worker is then given more than the limit."""


def workers_needed(sizes, limit):
    workers, load = 1, 0
    for size in sizes:
        if load + size > limit:
            workers, load = workers + 1, 0
        load += size
    return workers


def smallest_limit(sizes, workers):
    low, high = -(-sum(sizes) // workers), sum(sizes)
    while low < high:
        middle = (low + high) // 2
        if workers_needed(sizes, middle) <= workers:
            high = middle
        else:
            low = middle + 1
    return low
