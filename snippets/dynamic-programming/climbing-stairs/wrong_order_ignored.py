"""Loops over the sizes outside: it finishes one size before the next, so 1+2 and 2+1 count once."""


def count_batchings(n, sizes=(1, 2)):
    ways = [1] + [0] * n
    for size in set(sizes):
        for total in range(size, n + 1):
            ways[total] += ways[total - size]
    return ways[n]
