"""Compare which features a model relied on in training and relies on now."""

import numpy as np


# --8<-- [start:importance]
def importance(weights, rows, background):
    """Return the mean absolute SHAP value of each feature of a linear model.

    For a linear model with independent features, the SHAP value of a
    feature is its weight times its distance from the background mean.
    """
    return np.mean(np.abs(weights * (rows - background.mean(axis=0))), axis=0)


def ndcg(then, now):
    """Return how well today's ranking of features keeps the old importances.

    1.0 if the ranking is the same; the gains are the old importances.
    """
    discount = 1 / np.log2(np.arange(len(then)) + 2)
    by_now = np.asarray(then)[np.argsort(-np.asarray(now), kind="stable")]
    return float(np.sum(by_now * discount) / np.sum(np.sort(then)[::-1] * discount))
# --8<-- [end:importance]


def changes(then, now):
    """Return the change of each feature's share of the total importance."""
    return np.asarray(now) / np.sum(now) - np.asarray(then) / np.sum(then)
