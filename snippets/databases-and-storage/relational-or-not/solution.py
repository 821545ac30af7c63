"""Where rows land in a store that is sorted by key and split in ranges."""

from bisect import bisect_right
from zlib import crc32


# --8<-- [start:keys]
def by_time(user, time):
    return f"{time:08}/{user:05}"


def by_user(user, time):
    return f"{user:05}/{time:08}"


def by_bucket(user, time, buckets=8):
    """A small hash in front, as in a salted or hash-sharded key."""
    bucket = crc32(f"{user:05}".encode()) % buckets
    return f"{bucket}/{by_time(user, time)}"


def split_points(keys, ranges):
    """Keys at which the store has split its present rows evenly."""
    keys = sorted(keys)
    return [keys[len(keys) * i // ranges] for i in range(1, ranges)]


def ranges_touched(keys, points):
    """The range of each key."""
    return [bisect_right(points, key) for key in keys]
# --8<-- [end:keys]
