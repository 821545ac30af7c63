"""A topic of the catalogue as the sheet that is printed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from urllib.parse import urljoin, urlsplit

import segno

from handbook.content.body import INCLUDE
from handbook.content.catalogue import Catalogue
from handbook.content.question_rules import FOLLOW_UPS, LISTEN, SHORT, follow_ups, table_rows
from handbook.content.records import Question, Topic
from handbook.problems import Problem
from handbook.sheets.document import Entry, Inline, Sheet
from handbook.sheets.short_answer import NotSettable, blocks, inlines, typographic

SIGNS = ("Strong", "Red flag")
LICENCE = "CC BY 4.0"


def sheet_url(topic: Topic) -> str:
    """The address of the sheet's page below the site's own."""
    return f"cheatsheets/{topic.slug}/"


def make_sheets(
    catalogue: Catalogue, *, site: str, site_url: str, dates: Mapping[str, date]
) -> tuple[dict[str, Sheet], list[Problem]]:
    """Return the sheet of every topic that has one, by slug, and what cannot be set.

    site: the name of the site; site_url: its address, empty where unknown; dates: when each path last changed,
    and under the empty path when everything did.
    """
    problems: list[Problem] = []
    sheets: dict[str, Sheet] = {}
    for topic in catalogue.topics:
        questions = [question for question in catalogue.by_topic[topic.slug] if question.sheet != "never"]
        entries: list[Entry] = []
        for question in questions:
            try:
                entries.append(_entry(catalogue, topic, question, site_url))
            except NotSettable as fault:
                problems.append(_problem(question, fault))
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
            entries=tuple(entries),
            on_site=len(catalogue.by_topic[topic.slug]),
        )
    return {slug: sheet for slug, sheet in sheets.items() if sheet.entries}, problems


def _entry(catalogue: Catalogue, topic: Topic, question: Question, site_url: str) -> Entry:
    return Entry(
        id=question.id,
        cue=typographic(question.cue),
        must=question.sheet == "must",
        section=topic.sections.index(question.section) if question.section in topic.sections else 0,
        url=urljoin(site_url, f"q/{question.id}/") if site_url else "",
        path=question.path,
        body=blocks(question.body.tokens(SHORT), question.body.first_line, catalogue.snippets),
        follow_ups=_follow_ups(question),
        signs=_signs(question),
    )


def _follow_ups(question: Question) -> tuple[tuple[Inline, ...], ...]:
    folded = follow_ups(question.body.tokens(FOLLOW_UPS))
    return tuple(inlines(token.content.strip('"'), question.body.line(token)) for token in folded)


def _signs(question: Question) -> tuple[tuple[str, tuple[Inline, ...]], ...]:
    """What a strong answer and a red flag sound like."""
    line = next((section.line for section in question.body.sections if section.title == LISTEN), 1)
    rows = table_rows(question.body.section(LISTEN))
    return tuple((row[0], inlines(row[1], line)) for row in rows if row[0] in SIGNS and len(row) > 1)


def _problem(question: Question, fault: NotSettable) -> Problem:
    return Problem(
        question.path,
        fault.line,
        "HB601",
        f"the sheet cannot set {fault.what}",
        "write it with plainer means; it is printed",
    )


def _edition(topic: Topic, questions: list[Question], dates: Mapping[str, date]) -> date:
    made_of = [topic.path, *(question.path for question in questions)]
    made_of += [f"snippets/{target.split(':')[0]}" for q in questions for target in _short_includes(q)]
    known = [dates[path] for path in made_of if path in dates]
    if not known and "" in dates:
        return dates[""]
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
