"""Which backup a point-in-time recovery starts from, and how long it takes."""

# --8<-- [start:plan]
def plan(backups, segments, target):
    """The backup to restore and the WAL segments to replay, or None.

    backups: (name, first segment, time of the end); segments: {number: (start, end)}
    as archived. The backup must have ended before the target, and the chain from
    its first segment to the target must have no gap.
    """
    usable = [b for b in backups if b[2] <= target]
    for name, first, _ in sorted(usable, key=lambda b: -b[2]):
        chain, number = [], first
        while number in segments:
            chain.append(number)
            if segments[number][1] >= target:
                return name, chain
            number += 1
    return None
# --8<-- [end:plan]


def restore_hours(gigabytes, copy_mb_s, wal_gigabytes, replay_mb_s):
    return (gigabytes / copy_mb_s + wal_gigabytes / replay_mb_s) * 1_000 / 3_600
