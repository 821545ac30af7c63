"""Scale a column, and straighten it with a power transform."""

import numpy as np


# --8<-- [start:transform]
def standardise(train, new):
    """Subtract the training mean and divide by the training spread."""
    mean, spread = np.mean(train), np.std(train)
    return (np.asarray(new, float) - mean) / (spread or 1.0)


def box_cox(x, lam):
    """(x^lam - 1) / lam for positive x; its limit at 0 is the log."""
    x = np.asarray(x, float)
    if (x <= 0).any():
        raise ValueError("Box-Cox needs positive values")
    return np.log(x) if lam == 0 else (x**lam - 1) / lam
# --8<-- [end:transform]


def best_lambda(x, tried=np.round(np.arange(-2, 2.01, 0.05), 2)):
    """The lambda with the highest normal likelihood, Jacobian included."""
    x = np.asarray(x, float)

    def likelihood(lam):
        spread = box_cox(x, lam).var()
        return -len(x) / 2 * np.log(spread) + (lam - 1) * np.log(x).sum()

    return float(max(tried, key=likelihood))


def skewness(x):
    z = (x - np.mean(x)) / np.std(x)
    return float(np.mean(z**3))
