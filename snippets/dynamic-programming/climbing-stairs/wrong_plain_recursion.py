"""Right, but solves the same smaller problems again: exponentially many calls."""


def count_batchings(n, sizes=(1, 2)):
    if n == 0:
        return 1
    return sum(count_batchings(n - size, sizes) for size in set(sizes) if size <= n)
