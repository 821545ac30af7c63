"""Load of a moderation cascade, and how well a random sample measures it."""

from math import ceil, sqrt

DAY = 86_400


def a_second(per_day, peak_to_mean=1):
    return per_day / DAY * peak_to_mean


def wrong_removals(removals, precision):
    return removals * (1 - precision)


def half_interval(rate, cases):
    """Half of the 95 % interval of a rate measured on so many cases."""
    return 1.96 * sqrt(rate * (1 - rate) / cases)


def cases_for(rate, half):
    """Random cases until that interval is as narrow as wished."""
    return ceil(1.96**2 * rate * (1 - rate) / half**2)
