"""When each content file last changed, by git: the date at the foot of a page and the edition of a sheet."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

EVERYTHING = ""  # the path that stands for all files, where git knows of none
MARK = "@"
LOG = ("git", "-c", "core.quotepath=off", "log", "--no-renames", f"--format={MARK}%ct%d", "--name-only", "--relative")
SHOWN = ("docs", "snippets", "overrides", "hooks/handbook/model/rules.toml")
PUBLISHED = ("origin/HEAD", "origin/main", "HEAD")
QUESTIONS = (
    *(
        "git",
        "-c",
        "core.quotepath=off",
        "log",
        "--first-parent",
        "-m",
        "--no-renames",
        "--no-ext-diff",
        "--no-textconv",
    ),
    *("-G^id: ", "-p", "--unified=0", "--format=", "--relative", "--src-prefix=a/", "--dst-prefix=b/"),
)
QUESTION_DEPTH = 3  # slashes in docs/questions/<topic>/<slug>.md
ADDED_ID = re.compile(r"\+id: *[\"']?([a-z][a-z0-9]\d{2,3})[\"']? *(?:#.*)?")
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


def past_questions(root: Path) -> Mapping[str, frozenset[str]]:
    """Return the paths that each question had in the published history, by its id; nothing where git knows none.

    Published is what HEAD has of the origin's main branch, which may be ahead; without an origin, every commit.
    """
    for branch in PUBLISHED:
        try:
            call = ("git", "merge-base", "HEAD", branch)
            answer = subprocess.run(call, cwd=root, capture_output=True, text=True)
        except OSError:
            return {}
        if answer.returncode == 0 and answer.stdout.strip():
            return _questions_until(root, answer.stdout.strip())
    return {}


@cache
def _questions_until(root: Path, commit: str) -> Mapping[str, frozenset[str]]:
    call = (*QUESTIONS, commit, "--", "docs/questions")
    log = subprocess.run(call, cwd=root, capture_output=True, text=True, encoding="utf-8", errors="replace")
    return read_patches(log.stdout) if log.returncode == 0 else {}


def read_patches(log: str) -> Mapping[str, frozenset[str]]:
    """Return the paths at which a log of patches adds the id of each question."""
    found: dict[str, set[str]] = {}
    path = ""
    for row in log.splitlines():
        if row.startswith("+++ b/"):
            path = row.removeprefix("+++ b/")
        elif (added := ADDED_ID.fullmatch(row)) and path.count("/") == QUESTION_DEPTH:
            found.setdefault(added[1], set()).add(path)
    return {id: frozenset(paths) for id, paths in found.items()}


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
