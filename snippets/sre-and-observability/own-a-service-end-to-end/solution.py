"""What an availability promise allows, and what dependencies leave of it."""

import math


# --8<-- [start:budget]
def budget_minutes(slo, days=30):
    """Minutes of complete outage that the promise allows in the window."""
    return (1 - slo) * days * 24 * 60


def in_series(*availabilities):
    """Every part is needed, failures are independent."""
    return math.prod(availabilities)


def any_of(availability, copies):
    """One copy suffices. Independence is the assumption that fails first."""
    return 1 - (1 - availability) ** copies


def incidents_allowed(slo, detect, repair, share=1.0, days=30):
    """How many incidents fit: minutes to detect and repair, share of users."""
    return budget_minutes(slo, days) / ((detect + repair) * share)
# --8<-- [end:budget]
