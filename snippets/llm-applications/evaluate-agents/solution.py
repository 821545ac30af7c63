"""Can it ever succeed, and does it always succeed? Estimated from n runs a task."""

from math import comb


# --8<-- [start:pass]
def pass_at_k(n, successes, k):
    """Return the chance that at least one of k runs succeeds."""
    return 1 - comb(n - successes, k) / comb(n, k)


def pass_hat_k(n, successes, k):
    """Return the chance that all k runs succeed."""
    return comb(successes, k) / comb(n, k)
# --8<-- [end:pass]


def mean(values):
    return sum(values) / len(values)
