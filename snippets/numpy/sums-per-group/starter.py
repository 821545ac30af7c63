import numpy as np


def group_sums(group, value, n_groups):
    """Sum the rows of each group.

    group: (n,) integers in [0, n_groups), in any order; value: (n,) or
    (n, d). Returns (n_groups,) or (n_groups, d); empty groups are 0, integer
    sums are exact in int64. Any other group number raises ValueError.
    """
    total = np.zeros((n_groups, *value.shape[1:]))
    total[group] += value
    return total


def run_sums(group, value):
    """Neighbouring rows of the same group form a run: one sum per run.

    Returns (numbers, sums), one entry per run, in the order of the rows.
    """
    raise NotImplementedError
