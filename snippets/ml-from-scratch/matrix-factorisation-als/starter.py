"""Matrix factorisation of ratings by alternating least squares."""


def factorise(users, items, ratings, shape, factors=2, l2=0.1, sweeps=20, seed=0):
    """Return (mean, p, q): the mean rating, p (n_users, factors) and q (n_items, factors).

    Entry k says that users[k] rated items[k] with ratings[k]; shape is (n_users, n_items).
    Minimise, over the entries present, the sum of (rating - mean - p_u · q_i)²
    plus l2 times the sum of squares of p and q. Users and items without ratings get zeros.
    """
    raise NotImplementedError


def predict(model, users, items):
    """Return the predicted ratings of the pairs (users[k], items[k])."""
    raise NotImplementedError
