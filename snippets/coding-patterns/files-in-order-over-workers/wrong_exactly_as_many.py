"""Accepts a limit only if it needs exactly that many workers: with equal files there may be none."""


def smallest_limit(sizes, workers):
    low, high = max(sizes, default=0), sum(sizes)
    best = high
    while low <= high:
        middle = (low + high) // 2
        used, load = 1, 0
        for size in sizes:
            if load + size > middle:
                used, load = used + 1, 0
            load += size
        if used == workers:
            best = middle
        if used <= workers:
            high = middle - 1
        else:
            low = middle + 1
    return best
