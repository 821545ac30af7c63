"""A difference of two rates, as a frequentist and as a Bayesian reports it."""

from math import erf, sqrt


def cdf(z):
    return (1 + erf(z / sqrt(2))) / 2


def lift_and_error(a, b, n):
    """Difference of two rates and its standard error, from n rows each."""
    return b - a, sqrt(a * (1 - a) / n + b * (1 - b) / n)


def p_value(lift, error):
    return 2 * (1 - cdf(abs(lift) / error))


def posterior(lift, error, prior):
    """Mean and standard deviation, with a normal prior for the lift, centred on zero."""
    weight = prior**2 / (prior**2 + error**2)
    return weight * lift, sqrt(weight) * error
