"""A question as it stands on a sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from urllib.parse import urljoin

from markdown_it.token import Token

from handbook.model.catalogue import Catalogue
from handbook.model.kinds import FOLLOW_UPS, LISTEN, SHORT
from handbook.model.records import Question, Topic
from handbook.parse.question_sections import follow_ups
from handbook.sheets.document import Entry
from handbook.sheets.short_answer import NotSettable, Reader, typographic

SIGNS = ("Weak", "Solid", "Strong", "Red flag")


def printed_questions(catalogue: Catalogue, topic: Topic) -> list[Question]:
    """Return the questions on a topic's sheet, in reading order."""
    return [question for question in catalogue.by_topic[topic.slug] if question.sheet != "never"]


def make_entry(
    catalogue: Catalogue, topic: Topic, question: Question, site_url: str = ""
) -> tuple[Entry, list[NotSettable]]:
    """Return the question as it stands on the sheet, and what had to be left out."""
    reader = Reader(question.body.first_line, catalogue.snippets)
    entry = Entry(
        id=question.id,
        cue=typographic(question.cue),
        must=question.sheet == "must",
        section=topic.sections.index(question.section) if question.section in topic.sections else 0,
        url=urljoin(site_url, f"q/{question.id}/") if site_url else "",
        path=question.path,
        body=reader.blocks(question.body.tokens(SHORT)),
        follow_ups=tuple(map(reader.paragraph, _asked(question.body.tokens(FOLLOW_UPS)))),
        signs=tuple((name, reader.paragraph(said)) for name, said in _signs(question.body.tokens(LISTEN))),
    )
    return entry, reader.faults


def _asked(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the text of each folded question in a section."""
    opened = {id(token) for token in follow_ups(tokens)}
    for i, token in enumerate(tokens):
        if id(token) in opened and i + 2 < len(tokens) and tokens[i + 1].type == "admonition_title_open":
            yield tokens[i + 2]


def _signs(tokens: Sequence[Token]) -> Iterator[tuple[str, Token]]:
    """Yield the rows of the table that say how good an answer is."""
    cells = [token for token in tokens if token.type == "inline"]
    for name, said in pairwise(cells):
        if name.content.strip() in SIGNS and name.map == said.map:
            yield name.content.strip(), said
