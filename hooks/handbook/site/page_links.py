"""The links at the foot of a page, to edit it or report a mistake, and when it last changed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote, urlencode

EDIT = "edit/main/docs/"
# Pages that are not made from a file of their own: the file to edit, then what else they show.
SOURCES = (
    (r"index\.md", ("overrides/home.html", "docs/index.md")),
    (r"contributing/rules\.md", ("hooks/handbook/model/rules.toml", "docs/{0}")),
    (r"cheatsheets/(?!index\.md)(.+)\.md", (r"docs/questions/{1}/index.md", r"docs/questions/{1}/")),
    (r"blog/(?:category|archive|page)/.+", ("docs/blog/index.md", "docs/blog/posts/")),
)


@dataclass(frozen=True)
class PageLinks:
    """The links at the foot of a page. edit, report: empty where the repository's address is unknown."""

    edit: str
    report: str
    changed: date | None


def page_links(changes: Mapping[str, date], *, repository: str, edit: str, page: str, name: str) -> PageLinks:
    """Return the links of one page. page: below `docs/`; name: what a report calls it, such as a question's id.

    edit: where the repository edits files of `docs/`, empty for the usual place.
    """
    changed = last_changed(changes, page)
    if not repository:
        return PageLinks("", "", changed)
    base, below = repository.rstrip("/"), (edit or EDIT).strip("/")
    source = source_files(page)[0]
    place = quote(source.removeprefix("docs/"))
    if not source.startswith("docs/"):
        below = below.removesuffix("docs").rstrip("/")
    report = urlencode({"template": "wrong-answer.yml", "page": name or "home page"})
    return PageLinks(f"{base}/{below}/{place}", f"{base}/issues/new?{report}", changed)


def last_changed(changes: Mapping[str, date], page: str) -> date | None:
    """Return the last day on which anything changed that a page is made from, as far as git knows."""
    days: list[date] = []
    for source in source_files(page):
        if source.endswith("/"):
            days += [day for path, day in changes.items() if path.startswith(source)]
        elif source in changes:
            days.append(changes[source])
    return max(days, default=None)


def source_files(page: str) -> tuple[str, ...]:
    """Return the files a page is made from, by path in the repository, the one to edit first; folders end in `/`."""
    for pattern, places in SOURCES:
        if found := re.fullmatch(pattern, page):
            return tuple(place.format(page, *found.groups()) for place in places)
    return (f"docs/{page}",)
