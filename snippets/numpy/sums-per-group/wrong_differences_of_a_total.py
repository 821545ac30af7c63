"""Differences of one running sum: a large group leaves its rounding error in the small ones after it."""

import numpy as np


def group_sums(group, value, n_groups):
    """Sum the rows of each group; empty groups are 0."""
    group, value = np.asarray(group), widened(value)
    if len(group) and not 0 <= group.min() <= group.max() < n_groups:
        raise ValueError("a group number is out of range")
    total = np.zeros((n_groups, *value.shape[1:]), dtype=value.dtype)
    np.add.at(total, group, value)   # unbuffered: repeats add up
    return total


def run_sums(group, value):
    """One sum per run of equal neighbours, and the number of its group."""
    group, value = np.asarray(group), widened(value)
    first = np.ones(len(group), dtype=bool)
    first[1:] = group[1:] != group[:-1]
    start = np.flatnonzero(first)    # every run has at least one row
    if not len(start):
        return group, value
    upto = np.cumsum(value, axis=0)[np.append(start[1:] - 1, len(group) - 1)]
    return group[start], np.diff(upto, axis=0, prepend=np.zeros_like(upto[:1]))


def widened(value):
    value = np.asarray(value)
    kind = np.int64 if value.dtype.kind in "biu" else float
    return value.astype(kind, copy=False)
