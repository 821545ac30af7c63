"""How old the data is over time, and the share of time in which it was fresh."""


# --8<-- [start:age]
def age_at(now, deliveries):
    """Return the age of the newest data that had arrived by now, or None.

    deliveries are pairs (arrived, data_until), in any order.
    """
    arrived = [until for at, until in deliveries if at <= now]
    return now - max(arrived) if arrived else None


def fresh_share(deliveries, limit, start, end):
    """Return the share of the time from start to end with an age of at most limit."""
    newest = max((until for at, until in deliveries if at <= start), default=float("-inf"))
    later = sorted((at, until) for at, until in deliveries if start < at < end)
    fresh, since = 0.0, start
    for at, until in [*later, (end, newest)]:
        fresh += max(min(at, newest + limit) - since, 0.0)
        since, newest = at, max(newest, until)
    return fresh / (end - start)
# --8<-- [end:age]


# A day of hourly loads that take 20 minutes; minutes since midnight.
# The load of 09:00 fails until 12:10; that run delivers all data until 12:00.
HEALTHY = [(60 * hour + 20, 60 * hour) for hour in range(-1, 24)]
INCIDENT = [(at, until) for at, until in HEALTHY if not 540 <= until <= 720] + [(730, 720)]
