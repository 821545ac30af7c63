"""A p-value from its definition, without a formula."""

import numpy as np


# --8<-- [start:permutation]
def permutation_p_value(a, b, rounds=2_000, seed=0):
    """Share of relabelled worlds at least as extreme as the one seen."""
    rng = np.random.default_rng(seed)
    both, n = np.concatenate([a, b]), len(a)

    def gap(values):
        return abs(values[:n].mean() - values[n:].mean())

    seen = gap(both)
    extreme = sum(gap(rng.permutation(both)) >= seen - 1e-12
                  for _ in range(rounds))
    return (extreme + 1) / (rounds + 1)  # the world seen is one of them
# --8<-- [end:permutation]
