"""What probe settings mean in seconds."""


# --8<-- [start:times]
def notices_after(period, failures, timeout=1):
    """(best, worst) seconds from a hang to the verdict of a probe."""
    best = (failures - 1) * period + timeout
    return best, best + period


def startup_budget(period, failures):
    """Seconds a container gets before its startup probe kills it."""
    return period * failures
# --8<-- [end:times]


# --8<-- [start:shared]
def outage(down, verdict, stop, start, liveness_checks_dependency):
    """Seconds without service when a shared dependency is down.

    verdict: seconds until the liveness probe gives up; stop and start:
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
