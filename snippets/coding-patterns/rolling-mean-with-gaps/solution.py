"""Compute a rolling mean over readings, some of which are missing."""

# --8<-- [start:rolling]
from itertools import accumulate
from math import isfinite, nan

EMPTY = 0.0, 0  # a sum, and how many values are in it


def rolling_mean(values, width, min_count):
    """Yield the mean of the finite ones among the last `width` values.

    One number per value; NaN where fewer than min_count >= 1 are finite.
    """
    older = [EMPTY]           # on top the sum of all that is left of them
    newer, fresh = [], EMPTY  # the values after those, and their sum
    for value in values:
        if len(older) - 1 + len(newer) == width:  # one has to leave
            if len(older) == 1:
                older = list(accumulate(reversed(newer), add, initial=EMPTY))
                newer, fresh = [], EMPTY
            older.pop()
        newer.append(value)
        fresh = add(fresh, value)
        total, count = older[-1][0] + fresh[0], older[-1][1] + fresh[1]
        yield total / count if count >= min_count else nan


def add(part, value):
    """Return the sum with one value more, unless the value is missing."""
    total, count = part
    if not isfinite(value):
        return part
    return total + float(value), count + 1  # never add up in float16
# --8<-- [end:rolling]
