"""Replicas for a rate, waiting time, the HPA rule, and load shed in a ramp."""

# --8<-- [start:replicas]
from math import ceil, inf, log


def replicas(rate, cpu_seconds, cores, utilisation, zones=1):
    """Replicas for the rate; with zones, enough after one zone has failed."""
    busy = rate * cpu_seconds  # Little's law: cores at work
    needed = ceil(busy / (cores * utilisation))
    if zones == 1:
        return needed
    return ceil(needed / (zones - 1)) * zones


def wait_p99(cores, utilisation, cpu_seconds):
    """99th percentile of queueing before one of the cores is free.

    Erlang C: random arrivals, exponential service times.
    """
    if utilisation >= 1:
        return inf
    load = cores * utilisation
    blocked = 1.0
    for n in range(1, cores + 1):  # Erlang B, by recursion
        blocked = load * blocked / (n + load * blocked)
    waits = blocked / (1 - utilisation * (1 - blocked))
    if waits <= 0.01:
        return 0.0
    return log(waits / 0.01) * cpu_seconds / (cores - load)
# --8<-- [end:replicas]


# --8<-- [start:hpa]
def hpa(current, in_flight, target, tolerance=0.1):
    """Replicas that Kubernetes asks for, given an AverageValue target."""
    if abs(in_flight / (current * target) - 1) <= tolerance:
        return current
    return ceil(in_flight / target)


def fewest_left_standing(in_flight, target, tolerance=0.1):
    """Smallest number of replicas that the rule does not raise."""
    n = 1
    while hpa(n, in_flight, target, tolerance) > n:
        n += 1
    return n
# --8<-- [end:hpa]


# --8<-- [start:ramp]
def ramp_trace(before, after, ramp, start_up, capacity, target,
               metric="rate", floor=1, age=30, period=15):
    """(offered, capacity) in requests/s, each second to 20 min after the ramp.

    Times in s. The scaler looks every `period` at a metric that is `age`
    old; a replica serves after `start_up`. "cpu" cannot show more than the
    ready replicas can burn.
    """
    def offered(t):
        return before + (after - before) * min(max(t / ramp, 0), 1)

    ready = ordered = max(ceil(before / capacity / target), floor)
    starting, trace = [], []
    for t in range(ramp + 20 * 60):
        ready += sum(n for when, n in starting if when == t)
        trace.append((offered(t), ready * capacity))
        if t % period == 0:
            seen = offered(t - age) / capacity
            if metric == "cpu":
                seen = min(seen, ready)
            desired = ceil(seen / target)
            if desired > ordered:
                starting.append((t + start_up, desired - ordered))
                ordered = desired
    return trace


def shed_in_ramp(*load, **plan):
    """Share of the requests that are beyond capacity."""
    trace = ramp_trace(*load, **plan)
    shed = sum(max(offered - capacity, 0) for offered, capacity in trace)
    return shed / sum(offered for offered, _ in trace)
# --8<-- [end:ramp]
