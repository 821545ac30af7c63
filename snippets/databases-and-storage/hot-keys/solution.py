"""Load per shard under skewed keys, a cache entry that expires, and a counter split over slots."""

from collections import deque
from math import log
from random import Random

import numpy as np


# --8<-- [start:load]
def zipf_shares(keys, exponent):
    """Share of the traffic of each key; the k-th most popular gets 1 / k^exponent."""
    weights = 1 / np.arange(1, keys + 1) ** exponent
    return weights / weights.sum()


def busiest_shard(shares, shards, seed=0):
    """Load of the busiest shard over the mean, with keys hashed to shards."""
    where = np.random.default_rng(seed).integers(0, shards, len(shares))
    return np.bincount(where, weights=shares, minlength=shards).max() * shards
# --8<-- [end:load]


# --8<-- [start:stampede]
def stampede(policy, rate=2000, ttl=5.0, work=0.05, parallel=20, seconds=9.0):
    """Read one cached key; return the loads, the reads that waited, and the loads running in each millisecond.

    A load takes `work` seconds while at most `parallel` run; more of them share the database equally.
    """
    random, step = Random(1), 0.001
    fresh_until, progress, running = ttl, 0.0, deque()
    loads, waited, history = 0, 0, []
    for tick in range(round(seconds / step)):
        now = tick * step
        progress += step * min(1, parallel / max(1, len(running)))
        while running and running[0] <= progress:  # the oldest load ends first
            running.popleft()
            fresh_until = now + ttl
        for _ in range(round(rate * step)):
            expired = now >= fresh_until
            wanted = expired
            if policy == "early refresh":
                wanted = now - work * log(random.random()) >= fresh_until
            if policy in ("single flight", "serve stale"):
                wanted = expired and not running
            if wanted:
                running.append(progress + work)
                loads += 1
            waited += expired and policy != "serve stale"
        history.append(len(running))
    return loads, waited, history
# --8<-- [end:stampede]


# --8<-- [start:counter]
class SplitCounter:
    """A counter whose writes go to one of n slots; reads add the slots up."""

    def __init__(self, slots, choose):
        self.slots = [0] * slots
        self.choose = choose  # choose(n) gives a slot

    def add(self, amount=1):
        self.slots[self.choose(len(self.slots))] += amount

    def read(self):
        return sum(self.slots)
# --8<-- [end:counter]


def slots_needed(writes, limit, headroom=0.7):
    """Slots so that each one stays below its share of the limit."""
    return int(np.ceil(writes / (limit * headroom)))
