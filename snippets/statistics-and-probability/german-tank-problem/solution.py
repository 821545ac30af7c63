"""How many units exist, from the serial numbers of a few."""

from math import comb


# --8<-- [start:tank]
def estimate(serials):
    """Unbiased: the largest number plus the average gap below it."""
    m, k = max(serials), len(set(serials))
    return m + m / k - 1


def upper_limit(serials, risk=0.05):
    """Smallest N for which all k numbers are <= m with P <= risk."""
    m, k = max(serials), len(set(serials))
    n = m
    while comb(m, k) / comb(n, k) > risk:
        n += 1
    return n
# --8<-- [end:tank]
