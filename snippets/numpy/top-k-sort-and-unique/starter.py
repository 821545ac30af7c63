import numpy as np


def top_k(scores, k):
    """Indices of the k highest scores, highest first; equal scores by index.

    scores: one-dimensional, of any integer or float type. NaN is never
    returned, so the result is shorter if fewer than k scores are valid.
    """
    return np.argsort(scores)[-k:][::-1]


def codes(values):
    """(numbers, distinct): the distinct values in order of first appearance,
    and for each value its number among them.
    """
    distinct, numbers = np.unique(values, return_inverse=True)
    return numbers, distinct
