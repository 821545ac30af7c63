"""Bagging and boosting of regression trees, in a few lines each."""

import numpy as np
from sklearn.tree import DecisionTreeRegressor


# --8<-- [start:ensembles]
def bagged(x, y, points, rounds, depth, seed=0):
    """Average trees, each grown on its own bootstrap sample."""
    rng = np.random.default_rng(seed)
    total = np.zeros(len(points))
    for _ in range(rounds):
        rows = rng.integers(0, len(y), len(y))
        tree = DecisionTreeRegressor(max_depth=depth, random_state=0)
        total += tree.fit(x[rows], y[rows]).predict(points)
    return total / rounds


def boosted(x, y, points, rounds, depth, rate=0.1):
    """Add trees, each fitted to the residuals of the sum so far."""
    fitted = np.full(len(y), y.mean())
    predicted = np.full(len(points), y.mean())
    for _ in range(rounds):
        tree = DecisionTreeRegressor(max_depth=depth, random_state=0)
        tree.fit(x, y - fitted)
        fitted += rate * tree.predict(x)
        predicted += rate * tree.predict(points)
    return predicted
# --8<-- [end:ensembles]
