"""Averages the two medians: that is right only by luck, and ignores that one list may be longer."""

import statistics


def median_of_two(a, b):
    if not a and not b:
        raise ValueError("no numbers")
    if not a or not b:
        return statistics.median(a or b)
    return (statistics.median(a) + statistics.median(b)) / 2
