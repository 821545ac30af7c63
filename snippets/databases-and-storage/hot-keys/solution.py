"""Load per shard under skewed keys, and a counter split over slots."""

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
