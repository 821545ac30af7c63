"""Inverted dropout, forward and backward."""

# --8<-- [start:dropout]
import numpy as np


def dropout(x, p, rng, training):
    """Drop each number with probability p < 1; divide the rest by 1 - p.

    Returns the output and the mask that the backward pass multiplies by.
    """
    if not training or p == 0:
        return x, np.ones_like(x)
    # --8<-- [start:short]
    keep = rng.random(x.shape) >= p
    mask = keep / (1 - p)
    return x * mask, mask
    # --8<-- [end:short]
# --8<-- [end:dropout]
