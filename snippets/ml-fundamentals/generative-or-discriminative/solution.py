"""Multinomial naive Bayes with Laplace smoothing."""

import numpy as np


# --8<-- [start:bayes]
def train(counts, y, smooth=1.0):
    """Log priors and log word probabilities of the classes 0 and 1."""
    prior = np.array([np.mean(y == c) for c in (0, 1)])
    words = np.array([counts[y == c].sum(axis=0) + smooth for c in (0, 1)])
    return np.log(prior), np.log(words / words.sum(axis=1, keepdims=True))


def probability(counts, log_prior, log_words):
    """P(class 1 | counts); adding logs instead of multiplying."""
    score = log_prior + counts @ log_words.T
    return 1 / (1 + np.exp(np.clip(score[:, 0] - score[:, 1], -700, 700)))
# --8<-- [end:bayes]
