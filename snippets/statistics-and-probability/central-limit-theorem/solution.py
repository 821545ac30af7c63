"""Four distributions with their means, and how often an interval contains the mean."""

import numpy as np

DISTRIBUTIONS = {
    "uniform": (0.5, lambda rng, shape: rng.random(shape)),
    "exponential": (1.0, lambda rng, shape: rng.exponential(1, shape)),
    "lognormal, sigma 2": (np.exp(2), lambda rng, shape: rng.lognormal(0, 2, shape)),
    "Pareto, alpha 1.5": (3.0, lambda rng, shape: 1 + rng.pareto(1.5, shape)),
}


def coverage(x, mean):
    """Share of the samples (rows) whose interval of 95 % contains the mean."""
    error = x.std(axis=1, ddof=1) / np.sqrt(x.shape[1])
    covered = np.abs(x.mean(axis=1) - mean) < 1.96 * error
    return covered.mean()
