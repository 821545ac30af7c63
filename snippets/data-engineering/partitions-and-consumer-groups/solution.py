"""Partitions, a consumer group, and what a rolling restart costs."""

from collections import Counter
from zlib import crc32


# --8<-- [start:assign]
def partition_of(key, partitions):
    """The partition of a key. (Kafka's default hash is murmur2, not CRC.)"""
    return crc32(key.encode()) % partitions


def dealt(partitions, members):
    """Deal the partitions out afresh, like cards."""
    return {p: members[p % len(members)] for p in range(partitions)}


def sticky(owners, members):
    """Balance the group and move as few partitions as possible."""
    least, extra = divmod(len(owners), len(members))
    held = Counter(m for m in owners.values() if m in members)
    room = {m: least for m in members}
    for m in sorted(members, key=lambda m: -held[m])[:extra]:
        room[m] += 1
    kept = {}
    for p, m in owners.items():
        if room.get(m, 0):
            kept[p], room[m] = m, room[m] - 1
    free = iter([m for m in members for _ in range(room[m])])
    return {p: kept.get(p) or next(free) for p in owners}


def moved(before, after):
    return sum(before[p] != after[p] for p in before)
# --8<-- [end:assign]


def lag_over_time(seconds, changes, arrivals=100, capacity=400, partitions=12):
    """Total lag at the end of each second.

    changes: (second, owner of each partition, or None while it is paused),
    in order. A member spends its capacity on its longest backlogs first.
    """
    lag, owners, history, pending = [0] * partitions, {}, [], list(changes)
    for second in range(seconds):
        while pending and pending[0][0] <= second:
            owners = pending.pop(0)[1]
        lag = [n + arrivals for n in lag]
        left = {m: capacity for m in owners.values() if m}
        for p in sorted(owners, key=lambda p: -lag[p]):
            if owners[p]:
                done = min(lag[p], left[owners[p]])
                lag[p] -= done
                left[owners[p]] -= done
        history.append(sum(lag))
    return history


def rolling_restart(members, protocol, start=30, every=60, away=20, pause=10):
    """The changes while each member in turn goes away and comes back.

    eager: everyone stops for the pause, and all partitions are dealt out.
    incremental: only the partitions that move stop for the pause.
    static: nobody rebalances; the member's partitions wait until it is back.
    """
    owners = dealt(12, members)
    changes = [(0, owners)]
    for number, name in enumerate(members):
        gone, back = start + number * every, start + number * every + away
        if protocol == "static":
            waiting = {p: None if m == name else m for p, m in owners.items()}
            changes += [(gone, waiting), (back, owners)]
            continue
        for when, group in ((gone, [m for m in members if m != name]), (back, members)):
            new = dealt(12, group) if protocol == "eager" else sticky(owners, group)
            stop = {p: None if protocol == "eager" or new[p] != owners[p] else new[p]
                    for p in owners}
            changes += [(when, stop), (when + pause, new)]
            owners = new
    return changes
