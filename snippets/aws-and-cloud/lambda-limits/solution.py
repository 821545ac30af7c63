"""Concurrency of a function, and what a burst gets throttled."""

import math


# --8<-- [start:concurrency]
def concurrency(requests_per_second, seconds):
    """Little's law: how many requests are in progress on average."""
    return requests_per_second * seconds


def burst(arrivals, seconds, quota, provisioned=0, burst_size=1000, refill=100):
    """Environments and throttled requests, second by second.

    New environments come from a budget of 1,000 that refills by 100 a
    second, up to the account's quota.
    """
    environments, budget, history = provisioned, burst_size, []
    for requests in arrivals:
        needed = math.ceil(concurrency(requests, seconds))
        new = max(0, min(needed - environments, math.floor(budget), quota - environments))
        environments += new
        budget = min(burst_size, budget - new + refill)
        served = min(requests, environments / seconds)
        history.append((environments, round(requests - served)))
    return history
# --8<-- [end:concurrency]


def gigabyte_seconds(requests, seconds, megabytes):
    """What the bill counts, besides the number of requests."""
    return requests * seconds * megabytes / 1024


def break_even(price_gb_second, price_request, seconds, megabytes, fleet_per_hour):
    """Requests a second at which a fleet costs the same as the function."""
    each = gigabyte_seconds(1, seconds, megabytes) * price_gb_second + price_request
    return fleet_per_hour / 3600 / each
