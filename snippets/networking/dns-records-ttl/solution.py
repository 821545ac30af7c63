"""Compute who still reaches the old address some minutes after a DNS record has changed."""

from math import inf


def cached_share(minutes, ttl):
    """Return the share of resolvers that still hold the old record, if they fetched it at evenly spread times.

    minutes: since the change, at least 0. ttl: of the old record, in minutes.
    """
    return max(0.0, 1 - minutes / ttl)


def pooled_share(minutes, ttl, max_age=inf):
    """Return the share of pooled connections that still lead to the old address.

    A connection is closed at max_age, and the next one looks the name up. At the change their ages are evenly spread.
    max_age: in minutes, at least as long as the TTL.
    """
    if max_age == inf:
        return 1.0
    if not 0 < ttl <= max_age:
        raise ValueError("max_age must be at least the TTL")
    never_closed = max(0.0, 1 - minutes / max_age)
    # Those that close at s and meet an old cache entry, with probability 1 - s / ttl, stay until s + max_age.
    start, stop = max(0.0, minutes - max_age), min(minutes, ttl)
    renewed = max(0.0, stop - start - (stop**2 - start**2) / (2 * ttl)) if stop > start else 0.0
    return never_closed + renewed / max_age
