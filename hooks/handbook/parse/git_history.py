"""When each content file last changed, by git: the date at the foot of a page and the edition of a sheet."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

EVERYTHING = ""  # the path that stands for all files, where git knows of none
MARK = "@"
LOG = ("git", "-c", "core.quotepath=off", "log", "--no-renames", f"--format={MARK}%ct%d", "--name-only", "--relative")
SHOWN = ("docs", "snippets", "overrides", "hooks/handbook/model/rules.toml")
GRAFTED = re.compile(r"[(, ]grafted[,)]")  # where a shallow clone ends: that commit seems to hold every file


def last_changes(root: Path) -> dict[str, date]:
    """Return the UTC day of the last commit of every file that pages show, by path relative to root.

    EVERYTHING has the day of SOURCE_DATE_EPOCH, where that is set. Without git there is nothing else.
    """
    command = (*LOG, "--", *SHOWN)
    try:
        log = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", errors="replace")
    except OSError:
        return _of_everything(os.environ)
    return _of_everything(os.environ) | (read_log(log.stdout) if log.returncode == 0 else {})


def read_log(log: str) -> dict[str, date]:
    """Return the newest day of each path in a log of `@seconds` lines, each before its paths, the newest first.

    What a shallow clone does not tell stays unknown.
    """
    found: dict[str, date] = {}
    day: date | None = None
    for row in log.splitlines():
        if row.startswith(MARK):
            day = None if GRAFTED.search(row) else _day(row.removeprefix(MARK).split(" ")[0])
        elif row and day:
            found.setdefault(row, day)
    return found


def _of_everything(environment: Mapping[str, str]) -> dict[str, date]:
    epoch = environment.get("SOURCE_DATE_EPOCH", "")
    day = _day(epoch)
    return {EVERYTHING: day} if day else {}


def _day(epoch: str) -> date | None:
    """Return the day of a time in seconds; None for a time that no calendar has, which a commit may still claim."""
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        return None
