"""DBSCAN on a full distance matrix: fine up to some thousand rows."""

import numpy as np


# --8<-- [start:dbscan]
def dbscan(x, eps, min_points):
    """Cluster numbers from 0; -1 is noise."""
    near = ((x[:, None] - x) ** 2).sum(axis=2) <= eps**2
    core = near.sum(axis=1) >= min_points  # a point counts itself
    label = np.full(len(x), -1)
    cluster = 0
    for i in np.flatnonzero(core):
        if label[i] >= 0:
            continue
        label[i], stack = cluster, [i]
        while stack:
            j = stack.pop()
            new = near[j] & (label < 0)
            label[new] = cluster  # border points join, and stop
            stack.extend(np.flatnonzero(new & core))
        cluster += 1
    return label
# --8<-- [end:dbscan]
