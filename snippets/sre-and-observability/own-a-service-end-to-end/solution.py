"""What an availability promise allows, and what dependencies leave of it."""

import math


# --8<-- [start:budget]
def budget_minutes(slo, days=30):
    """Return the minutes of full outage that the SLO allows in the window."""
    return (1 - slo) * days * 24 * 60


def in_series(*availabilities):
    """Return the availability if every part is needed; independent failures."""
    return math.prod(availabilities)


def any_of(availability, copies):
    """Return it if one copy is enough. Independence rarely holds."""
    return 1 - (1 - availability) ** copies


def incidents_allowed(slo, detect, repair, share=1.0, days=30):
    """Return how many incidents fit; detect and repair in minutes."""
    return budget_minutes(slo, days) / ((detect + repair) * share)
# --8<-- [end:budget]
