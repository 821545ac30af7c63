"""Error budgets counted in requests."""


# --8<-- [start:sli]
def good(status, ms, limit_ms=300):
    """Return whether it was answered in time; None if it is not valid."""
    if status == 499:                    # the caller hung up
        return None if ms <= limit_ms else False
    if 400 <= status < 500 and status != 429:
        return None
    return status < 400 and ms <= limit_ms


def good_by_model(status, ms, fallback, limit_ms=300):
    """Return the same for the second SLI, where a fallback is bad."""
    answered = good(status, ms, limit_ms)
    return answered and not fallback
# --8<-- [end:sli]


# --8<-- [start:budget]
def budget(slo, requests):
    """Return the bad requests allowed in the window."""
    return (1 - slo) * requests


def spent(slo, per_day, days, incidents):
    """Return the share of the budget that each incident takes.

    incidents: (minutes, share of requests that fail, requests a minute
    relative to the daily mean).
    """
    allowed = budget(slo, per_day * days)
    minute = per_day / 1440
    return [
        minutes * share * traffic * minute / allowed
        for minutes, share, traffic in incidents
    ]
# --8<-- [end:budget]
