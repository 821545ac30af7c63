"""Searches for time + 1 to find the end: right for whole numbers only."""


def first_at_least(times, time):
    low, high = 0, len(times)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if times[middle] < time else (low, middle)
    return low


def first_after(times, time):
    return first_at_least(times, time + 1)


def first_and_last(times, time):
    first = first_at_least(times, time)
    if first == len(times) or times[first] != time:
        return None
    return first, first_after(times, time) - 1
