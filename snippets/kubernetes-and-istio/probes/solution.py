"""What probe settings mean in seconds."""


# --8<-- [start:times]
def notices_after(period, failures, timeout=1):
    """Return (best, worst) seconds from a hang until the probe acts."""
    best = (failures - 1) * period + timeout
    return best, best + period


def startup_budget(period, failures):
    """Return the seconds a container has before startup kills it."""
    return period * failures
# --8<-- [end:times]


# --8<-- [start:shared]
def outage(down, verdict, stop, start, liveness_checks_dependency):
    """Return seconds without service when a shared dependency is down.

    verdict: seconds until the liveness probe acts; stop and start:
    seconds to shut a pod down and to become ready again. A pod that is
    back before the dependency is killed again, after a longer back-off.
    """
    if not liveness_checks_dependency:
        return down
    ready, wait = 0, 0
    while ready + verdict <= down:
        ready += verdict + stop + wait + start
        wait = min(max(10, 2 * wait), 300)
    return max(down, ready)
# --8<-- [end:shared]
