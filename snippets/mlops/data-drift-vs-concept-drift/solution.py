"""Two measures for two kinds of drift."""

import numpy as np


# --8<-- [start:psi]
def psi(reference, current, bins=10):
    """Population stability index of one numeric feature; 0 is no change.

    Bins hold equal shares of the reference; half a case is added to each,
    so that an empty bin gives a large number instead of infinity.
    """
    edges = np.quantile(reference, np.linspace(0, 1, bins + 1)[1:-1])
    old = np.bincount(np.searchsorted(edges, reference), minlength=bins) + 0.5
    new = np.bincount(np.searchsorted(edges, current), minlength=bins) + 0.5
    old, new = old / old.sum(), new / new.sum()
    return float(((new - old) * np.log(new / old)).sum())
# --8<-- [end:psi]


# --8<-- [start:excess]
def excess_loss(y, p):
    """Log loss above the model's own entropy: mean and standard error.

    If p is right for every case, the mean is 0 on average, however the
    inputs are mixed. If not, it is the mean of (p - true) * log-odds of p:
    errors near p = 0.5 hardly count, and errors of opposite sign cancel.
    """
    p = np.clip(p, 1e-9, 1 - 1e-9)
    promised = -(p * np.log(p) + (1 - p) * np.log(1 - p))
    lost = -np.where(y == 1, np.log(p), np.log(1 - p))
    gap = lost - promised
    return float(gap.mean()), float(gap.std(ddof=1) / np.sqrt(len(gap)))
# --8<-- [end:excess]
