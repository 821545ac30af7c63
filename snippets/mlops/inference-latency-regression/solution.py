"""Queueing arithmetic for a latency regression: what does it take to get x4?"""

import math


# --8<-- [start:queue]
def mean_response(rate, service, workers):
    """Mean seconds in an M/M/c queue, waiting and being served.

    rate: requests a second; service: mean seconds of work per request;
    workers: how many requests are served at once. Infinite when overloaded.
    """
    load = rate * service                      # offered load, in workers
    if load >= workers:
        return math.inf
    blocked = 1.0                              # Erlang B, by recursion
    for n in range(1, workers + 1):
        blocked = load * blocked / (n + load * blocked)
    waits = blocked / (1 - load / workers * (1 - blocked))     # Erlang C
    return service + waits * service / (workers - load)
# --8<-- [end:queue]


def rise_needed(times, rate, service, workers, what):
    """By which share must "rate" or "service" rise to multiply the response?"""
    target = times * mean_response(rate, service, workers)
    low, high = 1.0, workers / (rate * service)     # high: saturation
    for _ in range(200):
        middle = (low + high) / 2
        if what == "rate":
            response = mean_response(rate * middle, service, workers)
        else:
            response = mean_response(rate, service * middle, workers)
        low, high = (middle, high) if response < target else (low, middle)
    return low - 1


def slow_share(normal, slow, mean):
    """Share of requests taking slow seconds when the mean of the mix is mean."""
    return (mean - normal) / (slow - normal)


def throttled(quota_cpus, threads, period=0.1):
    """Seconds running and seconds standing still in each full CFS period."""
    running = min(period, quota_cpus * period / threads)
    return running, period - running
