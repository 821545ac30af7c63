"""The HPA's formula, and a spike that meets slow replicas."""

import math


# --8<-- [start:hpa]
def desired(current, value, target, tolerance=0.1):
    """Return the replicas the HPA asks for; value is the mean per pod."""
    ratio = value / target
    if abs(ratio - 1) <= tolerance:
        return current
    return math.ceil(current * ratio)


def in_flight(rate, seconds):
    """Little's law: requests inside = arrival rate times time in system."""
    return rate * seconds
# --8<-- [end:hpa]


# --8<-- [start:spike]
def spike(rate, per_pod, replicas, delay, factor=1.0):
    """Return (backlog when new pods serve, seconds to clear, longest wait).

    Rates per second; delay from the jump to `rate` until new pods are
    ready. factor multiplies the replicas that the new rate needs.
    """
    room = replicas * per_pod
    backlog = max(0, rate - room) * delay
    wanted = max(replicas, math.ceil(rate / per_pod * factor))
    spare = wanted * per_pod - rate
    clear = backlog / spare if spare else math.inf
    return backlog, clear if backlog else 0.0, backlog / rate
# --8<-- [end:spike]
