"""Gradient boosting with stumps, for numbers and for labels 0 and 1."""


def fit(x, y, loss="squared", rounds=100, rate=0.1):
    """Return (start, stumps) fitted to x (n, d) and y (n,).

    loss is "squared", or "log" for labels 0 and 1; with "log" all scores are log odds.
    start is the best constant score. Each stump is (column, threshold, left, right): it
    splits the rows by x[:, column] <= threshold with the least squared error
    to the negative gradient of the loss, and adds left or right to the score.
    Values of leaves: the mean residual for "squared"; for "log" one Newton step,
    sum of residuals / sum of p (1 - p). They include the factor rate.
    Thresholds lie midway between neighbouring values, or at the lower one if no float lies
    between them. Ties: the first column, then the lowest threshold. Stop early when no
    split improves the squared error.
    """
    raise NotImplementedError


def score(model, x):
    """Return the scores (n,): numbers, or log odds."""
    raise NotImplementedError
