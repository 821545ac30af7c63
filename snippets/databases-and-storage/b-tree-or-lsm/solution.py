"""What a write and a read cost in a B-tree and in a leveled LSM tree."""

import math
from itertools import count


def steps(reach, size, factor):
    """How often reach must grow by the factor to cover size."""
    needed = 0
    while reach < size:
        reach, needed = reach * factor, needed + 1
    return needed


# --8<-- [start:btree]
def btree_height(rows, fanout=300):
    """Pages on the way to a row."""
    return steps(1, rows, fanout)


def btree_write_amplification(row, page=8192, rows_per_flush=1):
    """Bytes written per byte changed: the log once, then whole pages."""
    return 1 + page / (row * rows_per_flush)
# --8<-- [end:btree]


# --8<-- [start:lsm]
def lsm_levels(size, memory, ratio=10):
    """Levels on disk below the buffer in memory."""
    return steps(memory, size, ratio)


def lsm_write_amplification(levels, ratio=10):
    """Log, flush, then up to ratio rewrites on every level."""
    return 1 + 1 + ratio * levels


def bloom_error(bits_per_key=10):
    """False positives of a Bloom filter with the best number of hashes."""
    return 0.5 ** (bits_per_key * math.log(2))


def lsm_reads(levels, bits_per_key=10, present=True):
    """Expected data blocks read for one key that lies in the last level."""
    error = bloom_error(bits_per_key) if bits_per_key else 1.0
    return error * (levels - 1) + 1 if present else error * levels
# --8<-- [end:lsm]


# --8<-- [start:compaction]
def compaction(keys, flush, ratio, tiered):
    """Return writes per key, and how many runs lie on disk after each flush."""
    levels, written, runs = [], 0, []
    for start in range(0, len(keys), flush):
        run = set(keys[start:start + flush])
        written += len(run)  # the flush itself
        for level in count():
            if level == len(levels):
                levels.append([])
            if tiered:  # collect runs, and merge them once there are enough
                levels[level].append(run)
                if len(levels[level]) < ratio:
                    break
                run, levels[level] = set().union(*levels[level]), []
                written += len(run)
            else:  # one run per level; a run that grows too large goes down
                run, levels[level] = run.union(*levels[level]), []
                if len(run) <= flush * ratio ** (level + 1):
                    levels[level].append(run)
                    written += len(run)
                    break
        runs.append(sum(map(len, levels)))
    return written / len(keys), runs
# --8<-- [end:compaction]
