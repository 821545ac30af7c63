"""How many users a conversion test needs, and what a given number can see."""

from math import ceil, sqrt
from statistics import NormalDist

NORMAL = NormalDist()


# --8<-- [start:size]
def users_per_arm(base, new, alpha=0.05, power=0.8):
    """Users in each arm to tell rate `new` from `base`, two-sided."""
    z = NORMAL.inv_cdf(1 - alpha / 2) + NORMAL.inv_cdf(power)
    noise = base * (1 - base) + new * (1 - new)
    return ceil(z**2 * noise / (new - base) ** 2)


def power_of(n, base, new, alpha=0.05):
    """Chance that n users per arm give a significant difference."""
    spread = sqrt((base * (1 - base) + new * (1 - new)) / n)
    limit, shift = NORMAL.inv_cdf(1 - alpha / 2), (new - base) / spread
    return 1 - NORMAL.cdf(limit - shift) + NORMAL.cdf(-limit - shift)
# --8<-- [end:size]
