"""When a write is acknowledged, what then survives, and what log compaction keeps."""


def copies(acks, in_sync, min_in_sync):
    """Brokers sure to hold a record once it is acknowledged, or None: refused."""
    if acks == "all":
        return in_sync if in_sync >= min_in_sync else None
    return acks  # 1: the leader; 0: nobody has confirmed anything


def may_be_down(replicas, min_in_sync):
    """Replicas that may be missing while acks=all still writes."""
    return replicas - min_in_sync


def always_survives(min_in_sync):
    """Disks that may then be lost for good without losing an acknowledged record."""
    return min_in_sync - 1


# --8<-- [start:compact]
def compact(log, now, keep_tombstones):
    """log: (offset, key, value, time), oldest first. A value of None deletes."""
    last = {key: offset for offset, key, _, _ in log}
    return [
        (offset, key, value, time)
        for offset, key, value, time in log
        if offset == last[key]
        and (value is not None or now - time < keep_tombstones)
    ]
# --8<-- [end:compact]
