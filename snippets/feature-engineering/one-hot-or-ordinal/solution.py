"""One-hot, ordinal codes and the dummy variable trap, on a small table."""

import numpy as np

PLANTS = ["Lyon", "Oslo", "Turin"]


def table(n=300, seed=3):
    """Return (plant codes, defects): Oslo is worse than both others."""
    rng = np.random.default_rng(seed)
    codes = rng.integers(3, size=n)
    return codes, np.array([2.0, 5.0, 2.5])[codes] + rng.normal(0, 0.3, size=n)


# --8<-- [start:encode]
def one_hot(codes, levels, drop_first=False):
    """Return a 0/1 column per level; an unknown code (-1) is a row of zeros."""
    columns = np.arange(1 if drop_first else 0, levels)
    return (np.asarray(codes)[:, None] == columns).astype(float)


def design(*columns):
    """Return a matrix with an intercept in front."""
    return np.column_stack([np.ones(len(columns[0])), *columns])
# --8<-- [end:encode]


def fit(matrix, target):
    """Return (coefficients, R²) of least squares; among equally good ones, the shortest."""
    coefficients = np.linalg.lstsq(matrix, target, rcond=None)[0]
    residual = target - matrix @ coefficients
    return coefficients, 1 - residual.var() / target.var()


# --8<-- [start:bins]
def equal_width(values, bins):
    """Return bin numbers, like pandas.cut with a number of bins."""
    edges = np.linspace(values.min(), values.max(), bins + 1)
    return np.clip(np.searchsorted(edges, values, side="left") - 1, 0, bins - 1)


def equal_count(values, bins):
    """Return bin numbers, like pandas.qcut."""
    edges = np.quantile(values, np.linspace(0, 1, bins + 1))
    return np.clip(np.searchsorted(edges, values, side="left") - 1, 0, bins - 1)
# --8<-- [end:bins]
