"""Assignment, sample ratio check and sizes of an experiment platform."""

# --8<-- [start:assign]
import hashlib


def bucket(unit, salt, buckets=1_000):
    """The bucket of a unit in one layer: stable, without any stored state."""
    digest = hashlib.sha256(f"{salt}:{unit}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % buckets


def assign(unit, layer, experiments):
    """The experiment and arm of a unit, or None: a layer holds disjoint ranges."""
    place = bucket(unit, layer)
    for name, first, last, arms in experiments:
        if first <= place < last:
            return name, arms[bucket(unit, name, len(arms))]
    return None
# --8<-- [end:assign]


# --8<-- [start:check]
from math import erfc, sqrt


def srm_p_value(treated, control, share=0.5):
    """Two-sided p-value of a sample ratio mismatch (normal approximation)."""
    n = treated + control
    z = (treated - n * share) / sqrt(n * share * (1 - share))
    return erfc(abs(z) / sqrt(2))
# --8<-- [end:check]


def users_per_arm(rate, relative_lift):
    """Users for 80 % power at a 5 % level, two equal arms: 16 p (1 - p) / d^2."""
    return 16 * rate * (1 - rate) / (rate * relative_lift) ** 2


def exposure_rows(users, layers, share_in_experiments):
    """Exposure rows a day, one per user and experiment."""
    return users * layers * share_in_experiments
