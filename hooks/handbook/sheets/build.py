"""A topic of the catalogue as the sheet that is printed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from urllib.parse import urljoin, urlsplit

import segno

from handbook.model.catalogue import Catalogue
from handbook.model.kinds import SHORT
from handbook.model.page_source import INCLUDE
from handbook.model.records import Question, Topic
from handbook.parse.git_history import EVERYTHING
from handbook.sheets.document import Sheet
from handbook.sheets.entry import make_entry, printed_questions
from handbook.sheets.short_answer import typographic

LICENCE = "CC BY 4.0"


def make_sheets(catalogue: Catalogue, *, site: str, site_url: str, dates: Mapping[str, date]) -> dict[str, Sheet]:
    """Return the sheet of every topic that has one, by slug; what cannot be set is left out.

    site: the name of the site; site_url: its address, empty where unknown; dates: when each path last changed,
    and under EVERYTHING when everything did.
    """
    sheets: dict[str, Sheet] = {}
    for topic in catalogue.topics:
        questions = printed_questions(catalogue, topic)
        if not questions:
            continue
        address = urljoin(site_url, topic.url) if site_url else ""
        sheets[topic.slug] = Sheet(
            topic=topic.slug,
            title=topic.title,
            tagline=typographic(topic.tagline),
            site=site,
            address=_plain(address),
            qr=_qr(address),
            edition=_edition(topic, questions, dates).isoformat(),
            licence=LICENCE,
            sections=topic.sections,
            entries=tuple(make_entry(catalogue, topic, question, site_url)[0] for question in questions),
            on_site=len(catalogue.by_topic[topic.slug]),
        )
    return sheets


def _edition(topic: Topic, questions: list[Question], dates: Mapping[str, date]) -> date:
    made_of = [topic.path, *(question.path for question in questions)]
    made_of += [f"snippets/{target.split(':')[0]}" for q in questions for target in _short_includes(q)]
    known = [dates[path] for path in made_of if path in dates]
    if not known and EVERYTHING in dates:
        return dates[EVERYTHING]
    return max(known or [question.reviewed for question in questions], default=date.min)


def _short_includes(question: Question) -> list[str]:
    rows = [row for token in question.body.tokens(SHORT) if token.type == "fence" for row in token.content.split("\n")]
    return [match["target"] for row in rows if (match := INCLUDE.match(row))]


def _plain(address: str) -> str:
    return address.removeprefix(f"{urlsplit(address).scheme}://").rstrip("/")


def _qr(address: str) -> tuple[str, ...]:
    if not address:
        return ()
    return tuple("".join(map(str, row)) for row in segno.make(address, error="m", micro=False).matrix)
