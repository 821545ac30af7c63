"""MapReduce in a few lines, and the arithmetic of HDFS."""

import math
from itertools import groupby
from zlib import crc32


# --8<-- [start:mapreduce]
def mapreduce(splits, mapper, reducer, reducers, combiner=None):
    """Return (result, records that crossed the network)."""
    buckets = [[] for _ in range(reducers)]
    for split in splits:                       # one map task per split
        pairs = [pair for record in split for pair in mapper(record)]
        if combiner:
            pairs = grouped(pairs, combiner)
        for key, value in pairs:               # shuffle: by hash of the key
            buckets[crc32(str(key).encode()) % reducers].append((key, value))
    shuffled = sum(len(bucket) for bucket in buckets)
    return dict(p for b in buckets for p in grouped(b, reducer)), shuffled


def grouped(pairs, reducer):
    """Sort by key, then reduce each key's values."""
    ordered = sorted(pairs, key=lambda pair: pair[0])
    return [(key, reducer(key, [v for _, v in same]))
            for key, same in groupby(ordered, key=lambda pair: pair[0])]
# --8<-- [end:mapreduce]


def namenode_bytes(files, file_size, block=128 * 2**20, per_object=150):
    """Rough memory for the names: one object per file and one per block."""
    blocks = max(1, math.ceil(file_size / block))
    return files * (1 + blocks) * per_object


def recovery_seconds(node_bytes, nodes, rate):
    """Time to copy a dead node's blocks if every other node helps."""
    return node_bytes / ((nodes - 1) * rate)
