"""What traffic between zones costs, and what keeping it local does to the load."""


# --8<-- [start:cross]
def crossing_share(zones, hops):
    """Return how many zone crossings one request makes on average.

    Each hop goes to an endpoint chosen at random in one of the zones.
    """
    return hops * (1 - 1 / zones)


def load_per_pod(clients, pods, local):
    """Return the load of a pod in each zone.

    clients: requests a second from each zone. pods: number in each zone.
    local: True if each zone's clients use only the pods of their zone.
    """
    if local:
        return [rate / count for rate, count in zip(clients, pods)]
    return [sum(clients) / sum(pods)] * len(pods)
# --8<-- [end:cross]


def monthly_cost(terabytes_a_day, dollars_per_gb):
    """Return dollars for 30 days, with 1,000 GB to a TB."""
    return terabytes_a_day * 1_000 * 30 * dollars_per_gb
