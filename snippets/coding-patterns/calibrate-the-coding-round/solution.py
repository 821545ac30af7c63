"""An interview round as a classifier."""

from math import comb
from statistics import NormalDist


# --8<-- [start:screen]
def at_least(k, n, p):
    """Return the probability of at least k successes in n independent trials."""
    return sum(comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(k, n + 1))


def screen(base, sensitivity, specificity, k=1, n=1):
    """Return (share passed, share of them who are good, share of good ones rejected).

    A candidate passes with at least k of n rounds; rounds err independently.
    base: share of good candidates; sensitivity and specificity of one round.
    """
    good = base * at_least(k, n, sensitivity)
    bad = (1 - base) * at_least(k, n, 1 - specificity)
    return good + bad, good / (good + bad), 1 - good / base
# --8<-- [end:screen]


def kappa(first, second):
    """Return Cohen's kappa of two lists of decisions on the same candidates."""
    size = len(first)
    agreed = sum(a == b for a, b in zip(first, second)) / size
    by_chance = sum(first.count(v) * second.count(v) for v in set(first) | set(second)) / size**2
    return (agreed - by_chance) / (1 - by_chance)


def correlation_among_passed(r, share):
    """Return the correlation of score and performance among the best `share` by score.

    r: the correlation among all candidates; both are normal.
    """
    normal = NormalDist()
    cut = normal.inv_cdf(1 - share)
    tail = normal.pdf(cut) / share
    variance = 1 + cut * tail - tail**2  # of the score among those who passed
    return r * variance**0.5 / (1 - r**2 + r**2 * variance) ** 0.5
