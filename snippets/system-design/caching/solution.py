"""Load that a cache keeps off a database, and what happens when keys expire."""

import random


def mean_latency(hit_rate, hit, miss):
    """A miss pays both."""
    return hit + (1 - hit_rate) * miss


def database_reads(rate, hit_rate):
    return rate * (1 - hit_rate)


def stampede(rate, recompute):
    """Queries that start before the first has filled the cache again."""
    return rate * recompute


def reloads(keys, ttl, jitter, duration, seed=0):
    """Reloads in each second, of keys that were loaded together.

    A key is read all the time, so it is reloaded as soon as it expires.
    jitter: 0.2 draws each TTL between 80 and 120 % of ttl.
    """
    rng, counts = random.Random(seed), [0] * duration
    for _ in range(keys):
        time = rng.random()  # all within the first second
        while time < duration:
            counts[int(time)] += 1
            time += ttl * rng.uniform(1 - jitter, 1 + jitter)
    return counts
