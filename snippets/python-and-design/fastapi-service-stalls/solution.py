"""Requests that wait for an event loop, for a thread or for nothing."""

from heapq import heapify, heapreplace


# --8<-- [start:latencies]
def latencies(arrivals, duration, slots=None):
    """Return each request's time in the service, first come first served.

    duration(start) is how long a request takes once it starts. slots is how
    many can run at once: 1 for a blocked event loop, 40 for the thread pool,
    None if every request waits in an await.
    """
    if slots is None:
        return [duration(arrival) for arrival in arrivals]
    free = [0.0] * slots  # when each slot is free again
    heapify(free)
    result = []
    for arrival in arrivals:
        start = max(arrival, free[0])
        end = start + duration(start)
        heapreplace(free, end)
        result.append(end - arrival)
    return result
# --8<-- [end:latencies]


def store(start):
    """Return the feature store's answer time: 50 ms, but 2 s in seconds 20 to 30."""
    return 2.0 if 20 <= start < 30 else 0.05


def arrivals(rate, seconds):
    return [place / rate for place in range(round(rate * seconds))]
