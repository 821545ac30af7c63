"""Which keys move when a shard is added, and when a copy catches up."""

from bisect import bisect_right
from hashlib import blake2b


def stable_hash(text):
    """The same on every machine; Python's own hash of a string is not."""
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest())


# --8<-- [start:placement]
def by_modulo(shards):
    return lambda key: shards[stable_hash(key) % len(shards)]


def by_ring(shards, points=100):
    """Consistent hashing: a key belongs to the next point on the ring."""
    ring = sorted((stable_hash(f"{shard}#{i}"), shard)
                  for shard in shards for i in range(points))
    places = [place for place, _ in ring]

    def place(key):
        return ring[bisect_right(places, stable_hash(key)) % len(ring)][1]

    return place


def by_slots(owners):
    """Fixed slots, many more than shards; a table says who owns which."""
    return lambda key: owners[stable_hash(key) % len(owners)]


def add_shard(owners, shard):
    """Give the new shard its fair part, taken evenly from the others."""
    owners = list(owners)
    fair = len(owners) // (len(set(owners)) + 1)
    for _ in range(fair):
        richest = max(sorted(set(owners) - {shard}), key=owners.count)
        owners[owners.index(richest)] = shard
    return owners
# --8<-- [end:placement]


# --8<-- [start:catch_up]
def catch_up(copy_seconds, write_rate, apply_rate):
    """Seconds to replay what was written during the copy and since."""
    if apply_rate <= write_rate:
        return float("inf")
    return copy_seconds * write_rate / (apply_rate - write_rate)
# --8<-- [end:catch_up]
