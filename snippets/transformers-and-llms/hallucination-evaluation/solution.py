"""Correct a rate that an imperfect judge measured; intervals for shares."""

# --8<-- [start:rate]
from math import sqrt


def corrected_rate(flagged, sensitivity, specificity):
    """True rate, given the share that the judge flags (Rogan and Gladen)."""
    rate = (flagged + specificity - 1) / (sensitivity + specificity - 1)
    return min(1.0, max(0.0, rate))


def wilson(bad, n, z=1.96):
    """95 % interval of a share; valid for 0 of n too."""
    p, a = bad / n, z * z / n
    centre = (p + a / 2) / (1 + a)
    half = z * sqrt(p * (1 - p) / n + a / (4 * n)) / (1 + a)
    return centre - half, centre + half
# --8<-- [end:rate]
