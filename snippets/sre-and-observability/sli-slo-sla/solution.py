"""Nines, error budgets and what dependencies leave of them."""

from math import prod


# --8<-- [start:budget]
def budget_minutes(slo, days=30):
    """Return the minutes of complete outage that the objective allows."""
    return (1 - slo) * days * 24 * 60


def all_needed(*availabilities):
    """Return the availability if every part is needed and they fail independently."""
    return prod(availabilities)


def one_suffices(*availabilities):
    """Return the availability if one part is enough and they fail independently."""
    return 1 - prod(1 - part for part in availabilities)
# --8<-- [end:budget]


# --8<-- [start:weighted]
def lost_share(rates, outage):
    """Return the share of requests that fell into the outage.

    rates are requests a second for each hour; outage maps an hour to the
    share of it that was down.
    """
    lost = sum(rates[hour] * share for hour, share in outage.items())
    return lost / sum(rates)
# --8<-- [end:weighted]


# 30 days: 8 quiet hours at 20 requests a second, 16 busy ones at 200.
MONTH = ([20] * 8 + [200] * 16) * 30
