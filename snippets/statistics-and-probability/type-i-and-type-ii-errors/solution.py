"""Both errors of a two-sided test on the difference of two means."""

from math import erf, sqrt

import numpy as np


def standard_error(spread, n):
    """Of a difference of two means of n rows each."""
    return spread * np.sqrt(2 / n)


def density(x, mean, error):
    return np.exp(-(((x - mean) / error) ** 2) / 2) / (error * np.sqrt(2 * np.pi))


def cdf(z):
    return (1 + erf(z / sqrt(2))) / 2


def false_alarm(z=1.96):
    """Chance that either limit is passed although there is no effect."""
    return 2 * (1 - cdf(z))


def miss(effect, error, z=1.96):
    """Chance that the measured effect lies between the limits."""
    return cdf(z - effect / error) - cdf(-z - effect / error)
