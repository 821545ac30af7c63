"""Starts high at the last index: the place behind the end can never be the answer."""


def first_at_least(times, time):
    low, high = 0, max(len(times) - 1, 0)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if times[middle] < time else (low, middle)
    return low


def first_after(times, time):
    low, high = 0, max(len(times) - 1, 0)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if times[middle] <= time else (low, middle)
    return low


def first_and_last(times, time):
    first = first_at_least(times, time)
    if not times or times[first] != time:
        return None
    return first, first_after(times, time) - 1
