"""How many replicas, and how long requests wait for one."""

from heapq import heapify, heapreplace
from math import ceil
from random import Random


# --8<-- [start:replicas]
def replicas(peak, per_replica, utilisation, zones):
    """Return how many replicas carry the peak with one of the zones lost.

    peak and per_replica are requests a second; utilisation is the highest
    share of a replica's measured limit that you allow.
    """
    needed = ceil(peak / (per_replica * utilisation) - 1e-9)
    if zones == 1:
        return needed
    return ceil(needed / (zones - 1)) * zones
# --8<-- [end:replicas]


# --8<-- [start:wait]
def mean_wait(utilisation, servers):
    """Return the mean wait of an M/M/c queue, in units of the service time."""
    if not 0 <= utilisation < 1:
        raise ValueError("at full utilisation the queue grows without end")
    load = utilisation * servers
    blocked = 1.0  # Erlang B, server by server
    for count in range(1, servers + 1):
        blocked = load * blocked / (count + load * blocked)
    waits = blocked / (1 - utilisation * (1 - blocked))  # Erlang C
    return waits / (servers * (1 - utilisation))
# --8<-- [end:wait]


# --8<-- [start:simulated]
def simulated_waits(utilisation, servers, group=1, count=120_000, seed=1):
    """Return the waits in order, in service times, if requests come in groups of this size at random moments."""
    random = Random(seed)
    now, free, waits = 0.0, [0.0] * servers, []
    heapify(free)
    while len(waits) < count:
        now += random.expovariate(utilisation * servers / group)
        for _ in range(group):
            start = max(now, free[0])
            waits.append(start - now)
            heapreplace(free, start + random.expovariate(1))
    return sorted(waits)
# --8<-- [end:simulated]


# --8<-- [start:months]
def months_left(peak, limit, growth):
    """Return the months until the peak passes limit, growing by this share a month."""
    months = 0
    while peak <= limit:
        peak *= 1 + growth
        months += 1
    return months
# --8<-- [end:months]
