"""A shuffle join with a hot key, before and after salting."""

from collections import Counter
from zlib import crc32


# --8<-- [start:partition]
def partition(key, parts):
    """A stable hash partitioner."""
    return crc32(repr(key).encode()) % parts


def load(keys, parts):
    """Rows per partition."""
    counts = Counter(partition(key, parts) for key in keys)
    return [counts[p] for p in range(parts)]


def aqe_calls_it_skewed(size_mb, median_mb, factor=5, threshold_mb=256):
    """Spark's rule: both must be exceeded."""
    return size_mb > factor * median_mb and size_mb > threshold_mb
# --8<-- [end:partition]


# --8<-- [start:salt]
def salted(left, right, hot, salts):
    """Spread hot keys of the left; copy their right rows to each salt.

    The salt is a hash of the row: the same again if a task is repeated.
    """
    big = [
        ((key, partition(value, salts) if key in hot else 0), value)
        for key, value in left
    ]
    small = [
        ((key, salt), value)
        for key, value in right
        for salt in range(salts if key in hot else 1)
    ]
    return big, small
# --8<-- [end:salt]


def join(left, right):
    """Inner join of (key, value) rows, as a sorted list of value pairs."""
    table = {}
    for key, value in right:
        table.setdefault(key, []).append(value)
    return sorted((a, b) for key, a in left for b in table.get(key, []))
