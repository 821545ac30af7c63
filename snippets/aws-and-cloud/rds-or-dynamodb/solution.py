"""Capacity units of DynamoDB, and what a hot key is throttled."""

import math
from collections import Counter
from zlib import crc32


# --8<-- [start:units]
def write_units(item_bytes, transactional=False):
    """One unit per started KB, twice that in a transaction."""
    return math.ceil(item_bytes / 1024) * (2 if transactional else 1)


def read_units(item_bytes, consistency="eventual"):
    """One unit per started 4 KB, strongly consistent; half if eventual."""
    factor = {"eventual": 0.5, "strong": 1, "transactional": 2}[consistency]
    return math.ceil(item_bytes / 4096) * factor


def throttled(writes_per_key, item_bytes, shards=1, limit=1000):
    """Writes a second above the limit of a partition, at worst.

    Assumes that every key value has a partition to itself, as it has
    after the table has split under load. shards: a suffix 0..shards-1
    added to the key spreads its writes.
    """
    room = limit / write_units(item_bytes)
    return sum(max(0.0, n - shards * room) for n in writes_per_key.values())
# --8<-- [end:units]


def shard_of(key, sort_value, shards):
    """A suffix that a reader can compute again from the item."""
    return f"{key}#{crc32(str(sort_value).encode()) % shards}"


def spread(key, values, shards):
    return Counter(shard_of(key, v, shards) for v in values)
