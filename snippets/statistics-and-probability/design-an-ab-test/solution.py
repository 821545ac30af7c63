"""Plan and analyse an A/B test of a conversion rate."""

from hashlib import sha256
from math import erfc, sqrt


# --8<-- [start:assign]
def arm(user, experiment, share_b=0.5):
    """Return "A" or "B", the same for a user at every visit."""
    digest = sha256(f"{experiment}:{user}".encode()).digest()
    number = int.from_bytes(digest[:8], "big")
    return "B" if number < share_b * 2**64 else "A"
# --8<-- [end:assign]


def users_per_arm(rate, effect):
    """Return the users per arm that detect an absolute effect with 80 % power at 5 %, by the rule of 16."""
    return 16 * rate * (1 - rate) / effect**2


def two_sided(z):
    """Return the p-value of a standard normal z."""
    return erfc(abs(z) / sqrt(2))


# --8<-- [start:analyse]
def mismatch(n_a, n_b, share_b=0.5):
    """Return the p-value of a sample ratio mismatch."""
    n = n_a + n_b
    return two_sided((n_b - n * share_b) / sqrt(n * share_b * (1 - share_b)))


def compare(x_a, n_a, x_b, n_b):
    """Return (difference, low, high, p) of two rates, B minus A, at 95 %."""
    a, b = x_a / n_a, x_b / n_b
    error = sqrt(a * (1 - a) / n_a + b * (1 - b) / n_b)
    difference, margin = b - a, 1.96 * error
    p = two_sided(difference / error)
    return difference, difference - margin, difference + margin, p
# --8<-- [end:analyse]
