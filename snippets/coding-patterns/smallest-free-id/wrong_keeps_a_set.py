"""Right, but a set of all numbers takes more memory than the list itself."""


def smallest_free(ids):
    taken = set(ids)
    free = 1
    while free in taken:
        free += 1
    return free
