"""Trusts the insertion point and does not look whether the time stands there."""

from bisect import bisect_left, bisect_right


def first_at_least(times, time):
    return bisect_left(times, time)


def first_after(times, time):
    return bisect_right(times, time)


def first_and_last(times, time):
    first, after = bisect_left(times, time), bisect_right(times, time)
    return (first, after - 1) if first < len(times) else None
