"""What git knows of the content: when files and lines changed, where questions were before, what programs printed.

Without git, or outside a clone, it knows nothing.
"""

from __future__ import annotations

import math
import os
import re
import subprocess
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

EVERYTHING = ""  # the path that stands for all files, where git knows of none
MARK = "@"
LOG = ("log", "--no-renames", f"--format={MARK}%ct%d", "--name-only", "--relative")
SHOWN = ("docs", "snippets", "overrides", "hooks/handbook/model/rules.toml")
OUTPUTS = "snippets/*.out"
PUBLISHED = ("origin/HEAD", "origin/main", "HEAD")
QUESTIONS = (
    *("log", "--first-parent", "-m", "--no-renames", "--no-ext-diff", "--no-textconv", "-G^id: ", "-p", "--unified=0"),
    *("--format=", "--relative", "--src-prefix=a/", "--dst-prefix=b/"),
)
QUESTION_DEPTH = 3  # slashes in docs/questions/<topic>/<slug>.md
ADDED_ID = re.compile(r"\+id: *[\"']?([a-z][a-z0-9]\d{2,3})[\"']? *(?:#.*)?")
GRAFTED = re.compile(r"[(, ]grafted[,)]")  # where a shallow clone ends: that commit seems to hold every file


def _git(root: Path, *words: str) -> bytes | None:
    """Return what git answers; None where it fails, or where there is none."""
    try:
        done = subprocess.run(("git", "-c", "core.quotepath=off", *words), cwd=root, capture_output=True)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None


def _git_text(root: Path, *words: str) -> str:
    """Return what git answers as text, empty where it fails."""
    return (_git(root, *words) or b"").decode("utf-8", "replace")


def last_changes(root: Path) -> dict[str, date]:
    """Return the UTC day of the last commit of every file that pages show, by path relative to root.

    EVERYTHING has the day of SOURCE_DATE_EPOCH, where that is set.
    """
    return days_of(last_times(root))


def last_times(root: Path) -> dict[str, int]:
    """Return the time of the same commits, in seconds."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    everything = {EVERYTHING: int(epoch)} if _day(epoch) else {}
    return everything | read_times(_git_text(root, *LOG, "--", *SHOWN))


def days_of(times: Mapping[str, int]) -> dict[str, date]:
    """Return the UTC day of each time."""
    return {path: datetime.fromtimestamp(seconds, UTC).date() for path, seconds in times.items()}


def past_questions(root: Path) -> Mapping[str, frozenset[str]]:
    """Return the paths that each question had in the published history, by its id.

    Published is what HEAD has of the origin's main branch, which may be ahead; without an origin, every commit.
    """
    commit = _published_commit(root)
    return _questions_until(root, commit) if commit else {}


def outputs_before(root: Path) -> dict[str, bytes]:
    """Return the former content of every output that programs printed and that changed since the published commit.

    It is found by the path of the output. Without git there is none.
    """
    if not (commit := _published_commit(root)):
        return {}
    names = _git_text(root, "diff", "--name-only", "--diff-filter=M", "--relative", "-z", commit, "--", OUTPUTS)
    return {path: _git(root, "show", f"{commit}:./{path}") or b"" for path in names.split("\0") if path}


def _published_commit(root: Path) -> str:
    """Return what HEAD has of the origin's main branch; without an origin, HEAD itself."""
    commits = (_git_text(root, "merge-base", "HEAD", branch).strip() for branch in PUBLISHED)
    return next(filter(None, commits), "")


@cache
def _questions_until(root: Path, commit: str) -> Mapping[str, frozenset[str]]:
    return read_patches(_git_text(root, *QUESTIONS, commit, "--", "docs/questions"))


def is_future(root: Path, day: date) -> bool:
    """Return whether a day is after tomorrow (it is tomorrow somewhere) and after the last commit."""
    tomorrow = timedelta(days=1)
    if day <= date.today() + tomorrow:
        return False
    committed = _day(_git_text(root, "log", "-1", "--format=%ct"))
    return committed is None or day > committed + tomorrow


def line_time(root: Path, path: str, line: int) -> float:
    """Return when a line reached this branch, by a commit or a merge: infinity if it is not committed yet.

    Where there is no commit, every line has the same time.
    """
    if _git(root, "rev-parse", "-q", "--verify", "HEAD") is None:
        return 0.0
    blamed = _git_text(root, "blame", "--first-parent", "--porcelain", f"-L{line},{line}", "--", path)
    time = re.search(r"^committer-time (\d+)$", blamed, re.MULTILINE)
    return float(time[1]) if time and not blamed.startswith("0" * 40) else math.inf


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


def read_times(log: str) -> dict[str, int]:
    """Return the newest time of each path in a log of `@seconds` lines, each before its paths, the newest first.

    What a shallow clone does not tell stays unknown.
    """
    found: dict[str, int] = {}
    seconds: int | None = None
    for row in log.splitlines():
        if row.startswith(MARK):
            text = row.removeprefix(MARK).split(" ")[0]
            seconds = int(text) if _day(text) and not GRAFTED.search(row) else None
        elif row and seconds is not None:
            found.setdefault(row, seconds)
    return found


def _day(epoch: str) -> date | None:
    """Return the day of a time in seconds; None for a time that no calendar has, which a commit may still claim."""
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        return None
