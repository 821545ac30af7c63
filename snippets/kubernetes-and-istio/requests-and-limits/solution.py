"""CPU quota, QoS class and OOM score of a pod."""


# --8<-- [start:quota]
def wall_ms(cpu_ms, threads, limit, period=100):
    """Return the wall time of a burst of CPU work under a CPU limit.

    The kernel grants limit * period of CPU time in each period; threads
    that have used it up all stop until the next period.
    """
    quota = limit * period
    if threads <= limit:
        return cpu_ms / threads
    whole, rest = divmod(cpu_ms, quota)
    if rest == 0:
        whole, rest = whole - 1, quota
    return whole * period + rest / threads
# --8<-- [end:quota]


# --8<-- [start:qos]
def qos(containers):
    """Return the QoS class; containers are dicts of requests and limits."""
    pairs = [
        (c.get("requests", {}).get(r, c.get("limits", {}).get(r)),
         c.get("limits", {}).get(r))
        for c in containers for r in ("cpu", "memory")
    ]
    if all(request is None for request, _ in pairs):
        return "BestEffort"
    if all(limit and request == limit for request, limit in pairs):
        return "Guaranteed"
    return "Burstable"


def oom_score_adj(qos_class, request_gib, node_gib):
    """Return what is added to a process's share of node memory (in 1/1000)."""
    if qos_class == "Guaranteed":
        return -997
    if qos_class == "BestEffort":
        return 1000
    return min(max(2, 1000 - int(1000 * request_gib / node_gib)), 999)
# --8<-- [end:qos]
