"""Check shapes explicitly, so that broadcasting cannot guess."""

import numpy as np


# --8<-- [start:rmse]
def rmse(y, p):
    """Root mean squared error of two columns; raise ValueError otherwise."""
    y, p = column(y), column(p)
    if len(y) != len(p) or len(y) == 0:
        raise ValueError(f"{len(y)} labels and {len(p)} predictions")
    return np.sqrt(((y - p) ** 2).mean())


def column(x):
    """Return (n,) or (n, 1) as (n,) floats; refuse anything else."""
    x = np.asarray(x, dtype=float)
    if x.ndim == 2 and x.shape[1] == 1:
        return x[:, 0]
    if x.ndim != 1:
        raise ValueError(f"expected (n,) or (n, 1), not {x.shape}")
    return x
# --8<-- [end:rmse]


# --8<-- [start:more]
def standardise(x, axis):
    """Mean 0 and deviation 1 along the axis; constant slices become 0."""
    x = np.asarray(x, dtype=float)
    off = x - x.mean(axis=axis, keepdims=True)
    scale = x.std(axis=axis, keepdims=True)
    level = np.abs(x).max(axis=axis, keepdims=True, initial=0)
    constant = scale <= 1e-12 * level  # zero, up to rounding
    return np.where(constant, 0, off / np.where(constant, 1, scale))


def gaps(a, b):
    """The (len(a), len(b)) matrix of a[i] - b[j]."""
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    return a[:, None] - b[None, :]
# --8<-- [end:more]
