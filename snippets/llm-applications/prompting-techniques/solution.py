"""How often a majority of n answers is right."""

from math import comb


# --8<-- [start:majority]
def majority(p, n):
    """Return the chance that most of n independent answers are right; n is odd."""
    if n % 2 == 0:
        raise ValueError("n must be odd, or a tie is possible")
    return sum(comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n // 2 + 1, n + 1))


def majority_with_shared_cause(p, n, shared):
    """The same when a share of the questions makes all n answers agree."""
    return shared * p + (1 - shared) * majority(p, n)
# --8<-- [end:majority]
