"""Correct a rate counted by an imperfect judge, and give it an interval."""

from math import sqrt


# --8<-- [start:rate]
def corrected_rate(flagged, sensitivity, specificity):
    """True rate behind a judge's rate of flags (Rogan and Gladen)."""
    rate = (flagged + specificity - 1) / (sensitivity + specificity - 1)
    return min(1.0, max(0.0, rate))


def wilson(bad, n, z=1.96):
    """95 % interval of a share; holds for 0 of n as well."""
    p, a = bad / n, z * z / n
    centre = (p + a / 2) / (1 + a)
    half = z * sqrt(p * (1 - p) / n + a / (4 * n)) / (1 + a)
    return centre - half, centre + half
# --8<-- [end:rate]
