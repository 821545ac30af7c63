"""Make forecasts of a hierarchy add up."""

import numpy as np


# --8<-- [start:reconcile]
def reconcile(base, S, variances):
    """Forecasts that add up and change uncertain ones most.

    base: forecasts of all nodes; S: (nodes, leaves) of 0 and 1, which
    sums leaves into nodes; variances: of the base forecasts' errors.
    """
    weight = S.T / variances          # S' W^-1 with a diagonal W
    leaves = np.linalg.solve(weight @ S, weight @ base)
    return S @ leaves
# --8<-- [end:reconcile]


def summing_matrix(groups):
    """Total, one row for each group, then the leaves themselves."""
    n = sum(groups)
    rows, start = [np.ones(n)], 0
    for size in groups:
        row = np.zeros(n)
        row[start:start + size] = 1
        rows.append(row)
        start += size
    return np.vstack([*rows, np.eye(n)])


def bottom_up(base, S):
    return S @ base[-S.shape[1]:]


def top_down(base, S, shares):
    return S @ (base[0] * np.asarray(shares))
