"""Naive Bayes for counts (multinomial) and for measurements (Gaussian)."""


def fit_counts(x, y, alpha=1.0):
    """Return classes (k,), log prior (k,) and log chance of each word (k, d).

    x (n, d) counts words in documents, and y (n,) holds labels. Each count of a class is raised by alpha.
    """
    raise NotImplementedError


def score_counts(model, x):
    """Return the log of prior times likelihood (n, k), without the constant of the counts."""
    raise NotImplementedError


def fit_numbers(x, y):
    """Return classes (k,), log prior (k,), means (k, d) and variances (k, d).

    Every variance is raised by 1e-9 times the largest variance of a column of x.
    """
    raise NotImplementedError


def score_numbers(model, x):
    """Return the log of prior times normal densities (n, k)."""
    raise NotImplementedError


def posterior(scores):
    """Return the probabilities of the classes (n, k) from the scores."""
    raise NotImplementedError
