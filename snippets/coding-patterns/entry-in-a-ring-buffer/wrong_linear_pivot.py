"""Right, but looks for the place of the rotation one by one: then the binary search saves nothing."""

from bisect import bisect_left


def oldest(times):
    for i in range(1, len(times)):
        if times[i] < times[i - 1]:
            return i
    return 0


def find_in_ring(times, target):
    if not times:
        return None
    turn = oldest(times)
    ordered = times[turn:] + times[:turn]
    place = bisect_left(ordered, target)
    if place == len(ordered) or ordered[place] != target:
        return None
    return (place + turn) % len(times)
