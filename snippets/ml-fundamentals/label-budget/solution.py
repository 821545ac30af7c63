"""Three ways to choose the next rows to label, with logistic regression and rare positives."""

import numpy as np


def fit(x, y, penalty=1.0):
    """Return the weights of ridge logistic regression by Newton's method; the last is the intercept."""
    x = np.column_stack([x, np.ones(len(x))])
    w = np.zeros(x.shape[1])
    for _ in range(8):
        p = 1 / (1 + np.exp(-x @ w))
        w -= np.linalg.solve(x.T * (p * (1 - p)) @ x + penalty * np.eye(len(w)), x.T @ (p - y) + penalty * w)
    return w


def score(x, w):
    return x @ w[:-1] + w[-1]


def average_precision(y, s):
    hits = y[np.argsort(-s)]
    return (np.cumsum(hits) / np.arange(1, len(y) + 1))[hits == 1].mean()


# --8<-- [start:choose]
def choose(strategy, scores, count, rng):
    """Return the positions of the rows to label next. scores: log-odds of unlabelled rows."""
    if strategy == "random":
        return rng.choice(len(scores), count, replace=False)
    if strategy == "uncertain":
        return np.argsort(np.abs(scores))[:count]
    return np.argsort(-scores)[:count]


def run(strategy, seed):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(6_000, 10))
    y = (rng.random(6_000) < 1 / (1 + np.exp(5.3 - x @ np.r_[2.0, -1.5, 1.0, np.zeros(7)]))).astype(int)
    pool, test = np.arange(4_000), np.arange(4_000, 6_000)
    labelled = list(rng.choice(pool, 40, replace=False))
    result = []
    for _ in range(13):
        w = fit(x[labelled], y[labelled])
        result.append((average_precision(y[test], score(x[test], w)), y[labelled].mean()))
        rest = np.setdiff1d(pool, labelled)
        labelled.extend(rest[choose(strategy, score(x[rest], w), 20, rng)])
    return result
# --8<-- [end:choose]
