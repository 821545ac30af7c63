"""Gives 0 requests 0 ways: a batch that takes everything at once is not counted."""


def count_batchings(n, sizes=(1, 2)):
    ways = [0] * (n + 1)
    if n:
        ways[1] = int(1 in sizes)
    for total in range(2, n + 1):
        ways[total] = sum(ways[total - size] for size in set(sizes) if size <= total)
    return ways[n]
