"""Ridge regression on polynomials."""

import numpy as np
from numpy.polynomial import legendre


# --8<-- [start:ridge]
def fit(x, y, degree, penalty=0.0):
    """Weights that minimise mean((y - f(x))**2) + penalty * sum(w[1:]**2).

    x in [-1, 1]; f is a polynomial of the degree; w[0] is not penalised.
    """
    A = legendre.legvander(x, degree)
    ridge = np.sqrt(penalty * len(x)) * np.eye(degree + 1)[1:]
    rows = np.vstack([A, ridge])  # extra rows whose target is zero
    return np.linalg.lstsq(rows, np.append(y, np.zeros(degree)), rcond=None)[0]


def error(w, x, y):
    """Root mean squared error."""
    return np.sqrt(np.mean((y - legendre.legval(x, w)) ** 2))
# --8<-- [end:ridge]
