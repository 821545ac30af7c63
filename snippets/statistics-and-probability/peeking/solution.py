"""What stopping at the first significant look does to the error rate."""

import numpy as np


# --8<-- [start:peeking]
def looks_at(experiments, looks, effect=0.0, seed=0):
    """z-statistic of each experiment at each of its equally spaced looks.

    effect: expected z at the last look; 0 means equal arms.
    """
    rng = np.random.default_rng(seed)
    steps = rng.normal(effect / np.sqrt(looks), 1, (experiments, looks))
    return steps.cumsum(axis=1) / np.sqrt(np.arange(1, looks + 1))


def ever_significant(z, limit=1.96):
    """Share of experiments that cross the limit at some look."""
    return (np.abs(z) > limit).any(axis=1).mean()


def limit_for(z, alpha=0.05):
    """The constant limit that keeps the error of all looks at alpha."""
    return np.quantile(np.abs(z).max(axis=1), 1 - alpha)
# --8<-- [end:peeking]
