"""User ids: one that nobody uses, and how many threads the present one has. Limits on processes count by user."""

from __future__ import annotations

import contextlib
import os
import random
from pathlib import Path

FIRST = 1_000  # the system's own users are below
SPAN = 1 << 31  # ids above are negative to some programs


def spare_uid() -> int | None:
    """Return an unprivileged user id of its own for one run, or None where this process cannot change to one."""
    if os.geteuid() != 0:
        return None
    start, count = max(_mapped_users(), key=lambda users: users[1], default=(0, 0))
    middle, quarter = start + min(count, SPAN) // 2, min(count, SPAN) // 4
    return middle + random.randrange(quarter) if quarter > FIRST else None


def _mapped_users() -> list[tuple[int, int]]:
    """Return the ranges of user ids there are, as (first, count): in a container few may be."""
    try:
        rows = Path("/proc/self/uid_map").read_text().splitlines()
    except OSError:
        return [(0, SPAN)]
    return [(int(first), int(count)) for first, _, count in (row.split() for row in rows)]


def threads_of_this_user() -> int:
    """Return how many threads the current user runs; 0 where there is no /proc."""
    mine, threads = os.getuid(), 0
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if folder.stat().st_uid == mine:
                threads += sum(1 for _ in Path(folder, "task").iterdir())
    return threads
