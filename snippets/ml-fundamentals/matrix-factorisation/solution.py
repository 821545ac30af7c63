"""Matrix factorisation by alternating least squares, and folding in a new user."""

import numpy as np


# --8<-- [start:als]
def solve_rows(ratings, seen, factors, penalty):
    """One ridge regression per row, on the entries it has seen."""
    k = factors.shape[1]
    return np.array([
        np.linalg.solve(factors[s].T @ factors[s] + penalty * np.eye(k),
                        factors[s].T @ r[s])
        for r, s in zip(ratings, seen)])


def als(ratings, seen, k, penalty, rounds=10, seed=0):
    """User and item factors; ratings are centred, seen is a mask."""
    rng = np.random.default_rng(seed)
    items = rng.normal(0, 0.1, (ratings.shape[1], k))
    for _ in range(rounds):
        users = solve_rows(ratings, seen, items, penalty)
        items = solve_rows(ratings.T, seen.T, users, penalty)
    return users, items


def fold_in(ratings, seen, items, penalty):
    """Factors of a new user; nothing else is retrained."""
    return solve_rows(ratings[None], seen[None], items, penalty)[0]
# --8<-- [end:als]
