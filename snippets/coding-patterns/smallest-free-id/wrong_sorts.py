"""Sorts in place: that is not linear, and Python's sort keeps up to half of the list aside while it merges."""


def smallest_free(ids):
    ids.sort()
    free = 1
    for x in ids:
        if x == free:
            free += 1
    return free
