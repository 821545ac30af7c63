"""When each file last changed, from git: the date printed on a sheet."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

MARK = "commit "


def last_changes(root: Path) -> dict[str, date]:
    """Return the UTC date of the last commit that touched each content file, by path relative to root.

    The empty path stands for everything: SOURCE_DATE_EPOCH, where that is set. Without git there is nothing else.
    """
    command = [
        "git",
        "log",
        "--no-renames",
        f"--format={MARK}%ct",
        "--name-only",
        "--relative",
        "--",
        "docs",
        "snippets",
    ]
    try:
        log = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        log = ""
    return _everything(os.environ) | read_log(log)


def read_log(log: str) -> dict[str, date]:
    """Return the first, and so the newest, date of each path of the log."""
    found: dict[str, date] = {}
    day = date.min
    for row in log.splitlines():
        if row.startswith(MARK):
            day = _day(row.removeprefix(MARK))
        elif row:
            found.setdefault(row, day)
    return found


def _everything(environment: Mapping[str, str]) -> dict[str, date]:
    epoch = environment.get("SOURCE_DATE_EPOCH", "")
    return {"": _day(epoch)} if epoch.isdigit() else {}


def _day(epoch: str) -> date:
    return datetime.fromtimestamp(int(epoch), UTC).date()
