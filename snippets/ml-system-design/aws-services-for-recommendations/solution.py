"""Capacity units of two AWS services, from rates and sizes."""

# --8<-- [start:units]
from math import ceil


def kinesis_shards(records, record_bytes):
    """Shards for so many records a second: 1,000 records or 1 MB each."""
    return ceil(max(records / 1_000, records * record_bytes / 1e6))


def dynamodb_read_units(reads, item_bytes, strong=False):
    """Units a second: one per started 4 KB, half if eventual is enough."""
    return reads * ceil(item_bytes / 4_096) * (1 if strong else 0.5)
# --8<-- [end:units]
