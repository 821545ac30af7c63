"""Rare positives: what resampling does to a probability, and how to undo it."""

import numpy as np


# --8<-- [start:imbalance]
def undersample(y, keep, rng):
    """Rows to train on: all positives and a share of the negatives."""
    return np.flatnonzero((y == 1) | (rng.random(len(y)) < keep))


def undo(p, keep):
    """The probability before only a share of the negatives was kept.

    Dropping negatives divides them by 1 / keep, so it multiplies the odds
    by 1 / keep. Weighting positives by w does the same with keep = 1 / w.
    """
    return keep * p / (keep * p + 1 - p)
# --8<-- [end:imbalance]
