"""Rare positives: undersample the negatives, then correct the probability."""

import numpy as np


# --8<-- [start:imbalance]
def undersample(y, keep, rng):
    """Rows to train on: all positives and a share of the negatives."""
    return np.flatnonzero((y == 1) | (rng.random(len(y)) < keep))


def undo(p, keep):
    """Turn a probability back into that of the data before undersampling.

    Keeping a share of the negatives multiplies the odds by 1 / keep.
    Weighting positives by w does the same with keep = 1 / w.
    """
    return keep * p / (keep * p + 1 - p)
# --8<-- [end:imbalance]
