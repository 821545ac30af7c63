"""Two groups of nodes joined by one bridge, and what averaging does to their features."""

import numpy as np


def two_groups(size):
    """Return the adjacency matrix of two complete groups, with self-loops and one bridge."""
    a = np.zeros((2 * size, 2 * size))
    a[:size, :size] = a[size:, size:] = 1       # self-loops are on the diagonal
    a[size - 1, size] = a[size, size - 1] = 1   # the bridge
    return a


def gcn_matrix(a):
    """Return D^-1/2 A D^-1/2. a: symmetric, with self-loops."""
    scale = a.sum(axis=1) ** -0.5
    return scale[:, None] * a * scale


def gap_and_spread(h):
    """Return the mean gap between the two halves of the rows and the spread inside the first."""
    half = len(h) // 2
    gap = np.abs(h[:half].mean(axis=0) - h[half:].mean(axis=0)).mean()
    return gap, h[:half].std(axis=0).mean()
