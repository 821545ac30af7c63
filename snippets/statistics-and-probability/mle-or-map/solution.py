"""Rates of rare events: maximum likelihood, and with a prior."""

import numpy as np


# --8<-- [start:rates]
def mle(clicks, views):
    return clicks / views


def map_rate(clicks, views, a, b):
    """Most probable rate under a Beta(a, b) prior; needs a, b >= 1."""
    return (clicks + a - 1) / (views + a + b - 2)


def posterior_mean(clicks, views, a, b):
    return (clicks + a) / (views + a + b)


def fit_prior(clicks, views):
    """(a, b) from the mean and spread of many ads, minus the noise."""
    mean = clicks.sum() / views.sum()
    noise = (mean * (1 - mean) / views).mean()
    between = max((clicks / views).var() - noise, 1e-12)
    strength = mean * (1 - mean) / between - 1  # a + b
    return mean * strength, (1 - mean) * strength
# --8<-- [end:rates]
