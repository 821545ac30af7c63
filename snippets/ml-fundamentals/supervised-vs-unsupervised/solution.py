"""The same customers, with and without labels."""

import numpy as np


# --8<-- [start:customers]
def customers(n, rng):
    """Features (n, 2): monthly orders and days since the last visit, scaled.

    Returns X, what separates them most (business or private) and what we
    want to know (leaves within a month).
    """
    business = rng.random(n) < 0.5
    leaves = rng.random(n) < 0.5
    orders = 8.0 * business + rng.normal(size=n)
    away = 3.0 * leaves + rng.normal(size=n)
    X = np.column_stack([orders, away])
    return (X - X.mean(axis=0)) / X.std(axis=0), business, leaves


def agreement(groups, truth):
    """Share of rows on which two groups match two classes, named either way."""
    same = np.mean(groups == truth)
    return max(same, 1 - same)
# --8<-- [end:customers]
