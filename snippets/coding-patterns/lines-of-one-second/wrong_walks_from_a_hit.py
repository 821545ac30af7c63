"""Finds one hit and walks to both ends of its run: linear when the whole log has one time."""

from bisect import bisect_left, bisect_right


def first_at_least(times, time):
    return bisect_left(times, time)


def first_after(times, time):
    return bisect_right(times, time)


def first_and_last(times, time):
    low, high = 0, len(times) - 1
    while low <= high:
        middle = (low + high) // 2
        if times[middle] == time:
            first = last = middle
            while first > 0 and times[first - 1] == time:
                first -= 1
            while last + 1 < len(times) and times[last + 1] == time:
                last += 1
            return first, last
        low, high = (middle + 1, high) if times[middle] < time else (low, middle - 1)
    return None
