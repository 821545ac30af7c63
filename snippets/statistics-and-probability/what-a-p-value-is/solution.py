"""A p-value from its definition, without a formula."""

import numpy as np


# --8<-- [start:permutation]
def permutation_p_value(a, b, rounds=2_000, seed=0):
    """Share of shuffled data sets with a gap at least as large as observed."""
    rng = np.random.default_rng(seed)
    both, n = np.concatenate([a, b]), len(a)
    both = both - both.mean()  # keeps the digits of large values

    def gap(values):
        return abs(values[:n].mean() - values[n:].mean())

    observed = gap(both) - 1e-9 * np.abs(both).max()  # rounding breaks no tie
    extreme = sum(gap(rng.permutation(both)) >= observed
                  for _ in range(rounds))
    return (extreme + 1) / (rounds + 1)  # the observed order is one of them
# --8<-- [end:permutation]
