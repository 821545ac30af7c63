"""Files of a streaming table: live ones, and those kept for old snapshots."""

import math


# --8<-- [start:files]
def file_counts(hours, per_commit, mb, compact=False, expire=None, target=512):
    """Return (live files, stored files) at the end of each hour.

    A commit per minute adds per_commit files of mb megabytes. Compaction
    rewrites an hour once it is over. The files it replaces stay in storage
    until the snapshots that hold them expire after that many hours.
    """
    live, replaced, history = [], [], []
    for hour in range(hours):
        live.append(60 * per_commit)
        if compact and hour > 0:
            replaced.append((hour, live[hour - 1]))
            live[hour - 1] = math.ceil(60 * per_commit * mb / target)
        if expire is not None:
            replaced = [(h, n) for h, n in replaced if hour - h < expire]
        kept = sum(n for _, n in replaced)
        history.append((sum(live), sum(live) + kept))
    return history
# --8<-- [end:files]


def scan_seconds(files, gigabytes, tasks=200, open_ms=30, mb_per_second=50):
    """(time to open files, time to read bytes), perfectly in parallel."""
    return (files * open_ms / 1000 / tasks,
            gigabytes * 1000 / mb_per_second / tasks)
