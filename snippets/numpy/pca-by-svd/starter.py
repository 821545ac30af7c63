import numpy as np


def fit(x, k):
    """(mean, components, variance, share) of the rows of x (n, d).

    mean (d,); components (k, d), unit rows, most variance first, the entry of
    largest absolute value in each is positive; variance (k,) with n - 1;
    share (k,): of the total variance. k <= min(n, d).
    """
    u, s, v = np.linalg.svd(x)
    return x.mean(axis=0), v[:, :k].T, s[:k] ** 2 / len(x), s[:k] ** 2 / sum(s[:k] ** 2)


def transform(x, mean, components):
    """Scores (m, k) of new rows x (m, d)."""
    return (x - x.mean(axis=0)) @ components.T


def reconstruct(scores, mean, components):
    """Rows (m, d) from their scores."""
    raise NotImplementedError
