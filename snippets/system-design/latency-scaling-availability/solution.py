"""Back-of-the-envelope arithmetic: requests, queues, availability, tails."""

from math import ceil, prod

DAY = 86_400


def per_second(users, actions, peak=1):
    return users * actions / DAY * peak


def in_flight(rate, seconds):
    """Little's law: requests in the system at once."""
    return rate * seconds


def machines(concurrent, each, utilization=1.0):
    return ceil(concurrent / (each * utilization))


def time_in_system(utilization, servers=1):
    """Mean time in service times: random arrivals, one shared queue (M/M/c)."""
    load, blocked = servers * utilization, 1.0
    for n in range(1, servers + 1):  # Erlang B, by recursion
        blocked = load * blocked / (n + load * blocked)
    waits = blocked / (1 - utilization * (1 - blocked))
    return 1 + waits / (servers * (1 - utilization))


def series(parts):
    return prod(parts)


def parallel(copies, shared=0.0):
    """Availability of copies that fail independently but for a shared cause.

    shared: the part of each copy's downtime that takes all copies down.
    """
    together = shared * (1 - copies[0])
    return 1 - together - prod((1 - a) * (1 - shared) for a in copies)


def downtime(availability, days=30):
    """Seconds of downtime."""
    return (1 - availability) * days * DAY


def slow_pages(calls, slow):
    """Share of pages that wait for at least one slow call of many."""
    return 1 - (1 - slow) ** calls
