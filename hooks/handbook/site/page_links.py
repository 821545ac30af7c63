"""Where readers mend a page or say that it is wrong, and when it last changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote, urlencode

EDIT = "edit/main/docs/"


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
