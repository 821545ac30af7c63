"""When a page last changed, by git, and where readers mend it or say that it is wrong."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import quote, urlencode

EDIT = "edit/main/docs/"
LOG = ("git", "-c", "core.quotepath=off", "log", "--format=@%ct", "--name-only", "--no-renames", "--", "docs")


@dataclass(frozen=True)
class PageLinks:
    """What stands at the foot of a page. edit, report: empty where the repository's address is unknown."""

    edit: str
    report: str
    changed: date | None


def page_links(changes: Mapping[str, date], *, repository: str, edit: str, page: str, name: str) -> PageLinks:
    """Return the links of one page. page: below `docs/`; name: what a report calls it, such as a question's id."""
    changed = changes.get(f"docs/{page}")
    if not repository:
        return PageLinks("", "", changed)
    base = repository.rstrip("/")
    report = urlencode({"template": "wrong-answer.yml", "page": name})
    return PageLinks(f"{base}/{(edit or EDIT).strip('/')}/{quote(page)}", f"{base}/issues/new?{report}", changed)


def last_changes(root: Path) -> dict[str, date]:
    """Ask git for the day of the last commit of every page below root; nothing where there is no history."""
    try:
        log = subprocess.run(LOG, cwd=root, capture_output=True, text=True, encoding="utf-8", errors="replace")
    except OSError:
        return {}
    return read_log(log.stdout) if log.returncode == 0 else {}


def read_log(log: str) -> dict[str, date]:
    """Return the newest day of each path in a log of `@seconds` lines, each before its paths, the newest first."""
    found: dict[str, date] = {}
    day = date.min
    for row in log.splitlines():
        if row.startswith("@"):
            day = datetime.fromtimestamp(int(row[1:]), UTC).date()
        elif row:
            found.setdefault(row, day)
    return found
