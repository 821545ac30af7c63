"""Train on a few of the negatives, then correct the probabilities."""

# --8<-- [start:sampling]
import numpy as np


def keep_some_negatives(y, keep_rate, rng):
    """Rows to train on: every positive, this share of the negatives."""
    return (y == 1) | (rng.random(len(y)) < keep_rate)


def undo_sampling(p, keep_rate):
    """Probability in the full population from p learnt on the sample.

    Dropping negatives multiplied the odds by 1 / keep_rate.
    """
    p = np.asarray(p, dtype=float)
    return keep_rate * p / (1 - p + keep_rate * p)
# --8<-- [end:sampling]


def rows_left(impressions, click_rate, keep_rate):
    """Every click, and this share of the other impressions."""
    clicks = impressions * click_rate
    return clicks + keep_rate * (impressions - clicks)


def training_hours(rows, workers, rows_a_second=100_000):
    return rows / (workers * rows_a_second) / 3_600
