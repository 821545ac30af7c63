"""Summaries of a sample, and the variance with two divisors."""

import numpy as np

SUMMARIES = {
    "mean": np.mean,
    "median": np.median,
    "std, n": np.std,
    "std, n - 1": lambda x: np.std(x, ddof=1),
    "IQR": lambda x: np.subtract(*np.percentile(x, [75, 25])),
}


def sample_variances(values, ddof):
    """Variance of each sample of two that can be drawn from `values`, with replacement."""
    samples = np.array([(a, b) for a in values for b in values])
    return samples.var(axis=1, ddof=ddof)
