"""Hash a column with a million values into a table of fixed size."""

# --8<-- [start:hashing]
import hashlib
from math import exp


def bucket(column, value, buckets, salt="v1"):
    """Return the same bucket on every machine and in every process."""
    text = f"{salt}\x1f{column}\x1f{value}".encode()
    digest = hashlib.blake2b(text, digest_size=8).digest()
    return int.from_bytes(digest, "big") % buckets


def share_colliding(values, buckets):
    """Expected share of values that share their bucket with another."""
    return 1 - exp(-(values - 1) / buckets)
# --8<-- [end:hashing]
