"""Sizes of a metrics store, from its series."""

from math import ceil

DAY = 86_400


def samples_a_second(series, every):
    return series / every


def bytes_a_day(samples_a_second, size):
    return samples_a_second * size * DAY


def ingesters(series, bytes_each, copies, gives, zones=1):
    """Nodes that hold the active series, if need be without one zone."""
    needed = series * bytes_each * copies / gives
    return ceil(needed) if zones == 1 else ceil(needed / (zones - 1)) * zones


def worst_cardinality(*values_per_label):
    """Series of one metric if every combination of labels occurs."""
    product = 1
    for values in values_per_label:
        product *= values
    return product
