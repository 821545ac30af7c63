"""Alarms on engine telemetry: a smoothed residual, persistence and costs."""

from math import comb

import numpy as np


# --8<-- [start:alarm]
def ewma(values, weight):
    """Exponentially weighted mean, started at zero (the healthy residual)."""
    state, out = 0.0, []
    for value in values:
        state = weight * value + (1 - weight) * state
        out.append(state)
    return np.array(out)


def limit(weight, sigmas=4):
    """Alarm limit in standard deviations of one residual."""
    return sigmas * np.sqrt(weight / (2 - weight))
# --8<-- [end:alarm]


def chance_of_k_of_n(p, k, n):
    """Chance that at least k of n independent checks exceed a limit."""
    return sum(comb(n, i) * p**i * (1 - p)**(n - i) for i in range(k, n + 1))


# --8<-- [start:cost]
def worth_acting(p, failure, planned, inspection):
    """Whether an inspection pays: p failures would be turned into planned work."""
    return p * (failure - planned) > inspection
# --8<-- [end:cost]


def residuals(flights=300, onset=180, slope=0.02, seed=3):
    """Standardized residuals of one sensor: healthy, then drifting upwards."""
    noise = np.random.default_rng(seed).normal(size=flights)
    return noise + slope * np.maximum(0, np.arange(flights) - onset)
