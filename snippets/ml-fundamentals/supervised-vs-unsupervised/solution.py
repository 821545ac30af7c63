"""The same customers, with and without labels."""

import numpy as np


# --8<-- [start:customers]
def customers(n, rng):
    """Features (n, 2): monthly orders and days since the last visit, scaled.

    Returns X, whether a customer is a business (the widest gap) and
    whether the customer leaves within a month (what we want to know).
    """
    business = rng.random(n) < 0.5
    leaves = rng.random(n) < 0.5
    orders = 8.0 * business + rng.normal(size=n)
    away = 3.0 * leaves + rng.normal(size=n)
    X = np.column_stack([orders, away])
    return (X - X.mean(axis=0)) / X.std(axis=0), business, leaves


def agreement(groups, truth):
    """Share of rows on which two groups match two classes, in the better naming."""
    same = np.mean(groups == truth)
    return max(same, 1 - same)
# --8<-- [end:customers]
