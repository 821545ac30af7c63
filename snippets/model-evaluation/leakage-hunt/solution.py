"""Two checks that tell a leak from a good model."""

import numpy as np


# --8<-- [start:checks]
def each_feature_alone(x, y):
    """AUC of every column used as the score, in the better direction."""
    areas = np.array([auc(y, column) for column in x.T])
    return np.maximum(areas, 1 - areas)


def auc_on_shuffled_labels(evaluate, x, y, unit, repeats=3, seed=0):
    """Mean AUC of the whole pipeline when there is nothing to learn.

    evaluate(x, y, unit) splits, prepares, trains and scores. Labels move
    between whole units (customers, machines), because a unit has one label.
    """
    rng = np.random.default_rng(seed)
    _, first, member = np.unique(unit, return_index=True, return_inverse=True)
    labels = y[first]
    if (labels[member] != y).any():
        raise ValueError("a unit with two labels: move whole histories")
    areas = [evaluate(x, rng.permutation(labels)[member], unit)
             for _ in range(repeats)]
    return np.mean(areas)
# --8<-- [end:checks]


def auc(y, score):
    """Chance that a random positive outranks a random negative; ties half."""
    positive, negative = score[y == 1], np.sort(score[y == 0])
    below = np.searchsorted(negative, positive, side="left")
    not_above = np.searchsorted(negative, positive, side="right")
    return (below + not_above).mean() / (2 * len(negative))
