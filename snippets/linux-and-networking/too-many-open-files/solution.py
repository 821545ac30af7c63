"""Counting descriptors, and when a leak reaches the limit. Linux only."""

import errno
import os
import re
import resource
from collections import Counter


# --8<-- [start:kinds]
def kinds(targets):
    """Count what descriptors are, from the links in /proc/PID/fd."""
    def kind(target):
        if match := re.match(r"(socket|pipe|anon_inode):", target):
            return match[1] if match[1] != "anon_inode" else target
        return "deleted file" if target.endswith(" (deleted)") else "file"
    return Counter(map(kind, targets))


def open_now(pid="self"):
    """Return the targets of a process's descriptors, without our own look."""
    folder, targets = f"/proc/{pid}/fd", []
    for fd in os.listdir(folder):
        try:
            targets.append(os.readlink(f"{folder}/{fd}"))
        except FileNotFoundError:         # closed since
            continue
    return targets
# --8<-- [end:kinds]


# --8<-- [start:leak]
def minutes_left(samples, limit):
    """Return the minutes until the limit at the mean growth, or None.

    samples: (minute, open descriptors), in order of time.
    """
    (t0, n0), (t1, n1) = samples[0], samples[-1]
    if t1 == t0 or n1 <= n0:
        return None
    return (limit - n1) * (t1 - t0) / (n1 - n0)
# --8<-- [end:leak]


# --8<-- [start:provoke]
def provoke(soft):
    """Return what open fails with at a soft limit, and the number opened."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, before[1]))
    opened = []
    try:
        while True:
            opened.append(os.open("/dev/null", os.O_RDONLY))
    except OSError as error:
        return errno.errorcode[error.errno], max(opened)
    finally:
        for fd in opened:
            os.close(fd)
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
# --8<-- [end:provoke]
