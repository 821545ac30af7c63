"""What several samples of one question buy: pass@k and the majority vote."""

import numpy as np

# --8<-- [start:passk]
from math import comb


def pass_at_k(n, right, k):
    """Estimate without bias that one of k samples is right, from n samples."""
    return 1 - comb(n - right, k) / comb(n, k)
# --8<-- [end:passk]


# --8<-- [start:vote]
def vote_accuracy(probabilities, n, trials=20_000, seed=0):
    """Estimate how often answer 0 wins a vote of n samples; ties are drawn."""
    rng = np.random.default_rng(seed)
    counts = rng.multinomial(n, probabilities, size=trials)
    noise = rng.random(counts.shape)            # below 1: decides ties only
    return ((counts + noise).argmax(axis=1) == 0).mean()
# --8<-- [end:vote]
