"""From a topic of the catalogue to the sheet that is printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from urllib.parse import urljoin, urlsplit

from markdown_it.token import Token

from handbook.model.catalogue import Catalogue
from handbook.model.kinds import FOLLOW_UPS, LISTEN, SHORT
from handbook.model.records import Question, Topic
from handbook.model.sources import INCLUDE
from handbook.parse.git_history import EVERYTHING
from handbook.parse.text import follow_ups
from handbook.sheets.document import Entry, Sheet
from handbook.sheets.short_answer import NotSettable, Reader, typographic

LICENCE = "CC BY 4.0"
SIGNS = ("Weak", "Solid", "Strong", "Red flag")


def make_sheets(catalogue: Catalogue, *, site: str, site_url: str, dates: Mapping[str, date]) -> dict[str, Sheet]:
    """Return the sheet of every topic that has one, by slug. Parts that cannot be set are left out.

    site: the name of the site; site_url: its address, empty where unknown; dates: when each path last changed,
    and under EVERYTHING when anything did.
    """
    printed = (topic for topic in catalogue.topics if printed_questions(catalogue, topic))
    return {topic.slug: make_sheet(catalogue, topic, site, site_url, dates) for topic in printed}


def make_sheet(catalogue: Catalogue, topic: Topic, site: str, site_url: str, dates: Mapping[str, date]) -> Sheet:
    """Return the sheet of one topic that has questions to print."""
    questions = printed_questions(catalogue, topic)
    address = urljoin(site_url, topic.url) if site_url else ""
    return Sheet(
        topic=topic.slug,
        title=topic.title,
        tagline=typographic(topic.tagline),
        site=site,
        address=address.removeprefix(f"{urlsplit(address).scheme}://").rstrip("/"),
        qr=_qr(address),
        edition=_edition(topic, questions, dates).isoformat(),
        licence=LICENCE,
        sections=topic.sections,
        entries=tuple(make_entry(catalogue, topic, question, site_url)[0] for question in questions),
    )


def printed_questions(catalogue: Catalogue, topic: Topic) -> list[Question]:
    """Return the questions on a topic's sheet, in reading order."""
    return [question for question in catalogue.by_topic[topic.slug] if question.sheet != "never"]


def make_entry(
    catalogue: Catalogue, topic: Topic, question: Question, site_url: str = ""
) -> tuple[Entry, list[NotSettable]]:
    """Return the question as the sheet prints it, and the parts that had to be left out."""
    reader = Reader(question.body.first_line, catalogue.snippets)
    entry = Entry(
        id=question.id,
        cue=typographic(question.cue),
        cue_line=question.matter.line(("cue",)),
        must=question.sheet == "must",
        section=topic.sections.index(question.section) if question.section in topic.sections else 0,
        url=urljoin(site_url, f"q/{question.id}/") if site_url else "",
        path=question.path,
        body=reader.blocks(question.body.tokens(SHORT)),
        follow_ups=tuple(map(reader.paragraph, _follow_up_titles(question.body.tokens(FOLLOW_UPS)))),
        signs=tuple((name, reader.paragraph(text)) for name, text in _signs(question.body.tokens(LISTEN))),
    )
    return entry, reader.faults


def _follow_up_titles(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the text of each folded question in a section."""
    opened = {id(token) for token in follow_ups(tokens)}
    for i, token in enumerate(tokens):
        if id(token) in opened and i + 2 < len(tokens) and tokens[i + 1].type == "admonition_title_open":
            yield tokens[i + 2]


def _signs(tokens: Sequence[Token]) -> Iterator[tuple[str, Token]]:
    """Yield the rows of the table that say how good an answer is."""
    cells = [token for token in tokens if token.type == "inline"]
    for name, text in pairwise(cells):
        if name.content.strip() in SIGNS and name.map == text.map:
            yield name.content.strip(), text


def _edition(topic: Topic, questions: list[Question], dates: Mapping[str, date]) -> date:
    """Return the last day on which anything on the sheet changed, as far as git or the questions' own dates tell."""
    sources = [topic.path, *(question.path for question in questions)]
    sources += [f"snippets/{target.split(':')[0]}" for question in questions for target in _short_includes(question)]
    known = [dates[path] for path in sources if path in dates]
    if not known and EVERYTHING in dates:
        return dates[EVERYTHING]
    return max(known or [question.reviewed for question in questions], default=date.min)


def _short_includes(question: Question) -> list[str]:
    rows = [row for token in question.body.tokens(SHORT) if token.type == "fence" for row in token.content.split("\n")]
    return [match["target"] for row in rows if (match := INCLUDE.match(row))]


def _qr(address: str) -> tuple[str, ...]:
    """Return the modules of the QR code, row by row, as 0 and 1."""
    if not address:
        return ()
    import segno  # loads much, and only sheets with an address need it

    return tuple("".join(map(str, row)) for row in segno.make(address, error="m", micro=False).matrix)
