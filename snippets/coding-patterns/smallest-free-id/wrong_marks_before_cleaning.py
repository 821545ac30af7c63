"""Marks a number by a minus sign at its index, but leaves the list's own negative numbers in."""


def smallest_free(ids):
    n = len(ids)
    for x in ids:
        if 1 <= abs(x) <= n:
            ids[abs(x) - 1] = -abs(ids[abs(x) - 1])
    for place in range(n):
        if ids[place] > 0:
            return place + 1
    return n + 1
