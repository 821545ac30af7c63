"""Rank, conditioning and ridge, read off the singular values."""

import numpy as np


def singular_values(x, rounding=1e-9):
    s = np.linalg.svd(x, compute_uv=False)
    s[s < rounding] = 0
    return s


def condition(s):
    return s[0] / s[-1] if s[-1] else np.inf


def standardise(x):
    return (x - x.mean(axis=0)) / x.std(axis=0)


def kept(s, penalty):
    """What ridge keeps of each direction."""
    return s**2 / (s**2 + penalty)


def ridge(x, y, penalty):
    u, s, vt = np.linalg.svd(x, full_matrices=False)
    return vt.T @ (kept(s, penalty) / s * (u.T @ y))
