"""Requests lost in a rolling update, and the grace period it needs."""


# --8<-- [start:lost]
def lost(rate, pods, spread, prestop, drains, latency=0.0):
    """Return the requests that fail while every pod is replaced once.

    rate: requests a second in all; spread: seconds until the proxies
    know that the pod is leaving; prestop: seconds the pod waits before
    SIGTERM; drains: it finishes what it has; latency: mean seconds of a
    request, so that rate * latency of them are in flight at SIGTERM.
    """
    per_pod = rate / pods
    refused = per_pod * max(0, spread - prestop)
    cut = 0 if drains else per_pod * latency
    return pods * (refused + cut)


def grace_needed(prestop, longest_request, flush=2):
    """Return terminationGracePeriodSeconds; the clock starts with preStop."""
    return prestop + longest_request + flush
# --8<-- [end:lost]


# --8<-- [start:rollout]
def rollout_minutes(pods, surge, unavailable, start, stop):
    """Return the rough minutes of a rollout; batches wait for readiness."""
    batch = surge + unavailable
    rounds = -(-pods // batch)
    return rounds * (start + (stop if surge == 0 else 0)) / 60


def least_capacity(pods, unavailable):
    """Return the share of pods that serve at the worst moment."""
    return (pods - unavailable) / pods
# --8<-- [end:rollout]


def timeline(pods, surge, unavailable, start, stop):
    """Return (minute, old, new, starting) for each change of a rollout.

    old and new pods serve; starting ones are new and not ready yet.
    """
    steps, second, new = [], 0, 0
    while new < pods:
        batch = min(surge + unavailable, pods - new)
        old = max(0, pods - unavailable - new)
        if surge == 0:  # the old ones stop before new ones may start
            steps.append((second / 60, old, new, 0))
            second += stop
        steps.append((second / 60, old, new, batch))
        second += start
        new += batch
    return [*steps, (second / 60, 0, pods, 0)]
