"""bincount turns its weights into floats: beyond 2**53 integer sums lose their last digits."""

import numpy as np


def group_sums(group, value, n_groups):
    """Sum the rows of each group; empty groups are 0."""
    group, value = np.asarray(group), widened(value)
    if len(group) and not 0 <= group.min() <= group.max() < n_groups:
        raise ValueError("a group number is out of range")
    total = np.zeros((n_groups, *value.shape[1:]), dtype=value.dtype)
    for index in np.ndindex(value.shape[1:]):
        column = value[(slice(None), *index)]
        total[(slice(None), *index)] = np.bincount(group, column, n_groups)
    return total


def run_sums(group, value):
    """One sum per run of equal neighbours, and the number of its group."""
    group, value = np.asarray(group), widened(value)
    first = np.ones(len(group), dtype=bool)
    first[1:] = group[1:] != group[:-1]
    start = np.flatnonzero(first)    # every run has at least one row
    return group[start], np.add.reduceat(value, start, axis=0)


def widened(value):
    value = np.asarray(value)
    kind = np.int64 if value.dtype.kind in "biu" else float
    return value.astype(kind, copy=False)
