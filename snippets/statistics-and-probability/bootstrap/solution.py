"""Percentile bootstrap, over rows or over groups of rows."""

import numpy as np


# --8<-- [start:bootstrap]
def bootstrap_interval(rows, statistic, level=0.95, rounds=1_000, seed=0):
    """Interval of statistic(rows), resampling along the first axis.

    The first axis must be the unit that was sampled: users, not clicks.
    """
    rng = np.random.default_rng(seed)
    rows, n = np.asarray(rows), len(rows)
    values = [statistic(rows[rng.integers(0, n, n)]) for _ in range(rounds)]
    tail = (1 - level) / 2
    return np.quantile(values, [tail, 1 - tail])
# --8<-- [end:bootstrap]
