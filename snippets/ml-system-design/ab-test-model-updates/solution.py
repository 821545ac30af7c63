"""Users that an experiment needs, and a check of its split."""

# --8<-- [start:size]
from math import ceil, erfc, sqrt
from statistics import NormalDist

import numpy as np


def per_arm(rate, lift, alpha=0.05, power=0.8):
    """Users per arm to detect a relative lift of a rate (two-sided)."""
    z = NormalDist().inv_cdf
    other = rate * (1 + lift)
    noise = rate * (1 - rate) + other * (1 - other)  # of the difference
    return ceil((z(1 - alpha / 2) + z(power)) ** 2 * noise
                / (other - rate) ** 2)


def split_p_value(a, b):
    """Chance of a split this uneven if it was meant to be 50:50."""
    chi_square = (a - b) ** 2 / (a + b)
    return erfc(sqrt(chi_square / 2))
# --8<-- [end:size]


# --8<-- [start:peek]
def worst_so_far(looks, runs=20_000, seed=0):
    """(runs, looks): the largest |z| up to each look, of equal arms."""
    rng = np.random.default_rng(seed)
    daily = rng.normal(size=(runs, looks)).cumsum(axis=1)
    z = daily / np.sqrt(np.arange(1, looks + 1))
    return np.maximum.accumulate(np.abs(z), axis=1)


def common_bound(looks, alpha=0.05):
    """The bound on |z| that all looks together pass with chance alpha."""
    return float(np.quantile(worst_so_far(looks, 100_000, seed=1)[:, -1], 1 - alpha))
# --8<-- [end:peek]
