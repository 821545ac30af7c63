"""From a question to the note that Anki keeps of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Final

from lxml import etree

from handbook.cache import Cache
from handbook.checks.links import web_address
from handbook.markup.portable import inner_html, portable_tree, sections
from handbook.markup.rendered_html import rendered_text
from handbook.model.catalogue import Catalogue
from handbook.model.kinds import CODE_KINDS, FOLLOW_UPS, LISTEN, SHORT
from handbook.model.records import Question, Topic
from handbook.parse.git_history import EVERYTHING

# Of the note type. Their names, order and number stay as they are: Anki refuses to update notes whose type changed.
FIELDS: Final = ("Id", "Question", "Facts", "Task", "Answer", "Solution", "FollowUps", "Listen", "Topic", "Link")


@dataclass(frozen=True)
class Note:
    """A note. changed: seconds, at which anything in it last changed; fields: in the order of FIELDS, as HTML."""

    id: str
    changed: int
    tags: tuple[str, ...]
    fields: tuple[str, ...]


def make_notes(
    catalogue: Catalogue, topic: Topic, results: Cache, site_url: str, times: Mapping[str, int]
) -> tuple[Note, ...]:
    """Return the notes of a topic in reading order.

    site_url: the address with its last slash, empty where unknown; times: when each file last changed, in seconds.
    """
    return tuple(
        make_note(catalogue, topic, question, results, site_url, times) for question in catalogue.by_topic[topic.slug]
    )


def make_note(
    catalogue: Catalogue, topic: Topic, question: Question, results: Cache, site_url: str, times: Mapping[str, int]
) -> Note:
    """Return the note of a question."""

    def resolve(target: str) -> str | None:
        return web_address(catalogue, question.path, target, site_url)

    html = rendered_text(question.body, catalogue.snippets, results).html
    parts = sections(portable_tree(html, resolve))
    code = _first_code(parts.get("Answer")) if question.kind in CODE_KINDS else None
    fields = {
        "Id": question.id,
        "Question": escape(question.title),
        "Facts": f"{'SQL' if question.kind == 'sql' else question.kind} · {question.level} · {question.minutes} min",
        "Task": _inner(parts.get("Task")),
        "Answer": _inner(parts.get(SHORT)),
        "Solution": "" if code is None else etree.tostring(code, method="html", encoding="unicode", with_tail=False),
        "FollowUps": _inner(parts.get(FOLLOW_UPS)),
        "Listen": _inner(parts.get(LISTEN)),
        "Topic": escape(topic.title),
        "Link": f"{site_url}q/{question.id}/" if site_url else "",
    }
    tags = (
        f"handbook::kind::{question.kind}",
        f"handbook::level::{question.level}",
        f"handbook::sheet::{question.sheet}",
        f"handbook::topic::{topic.slug}",
    )
    return Note(question.id, last_change(question, topic, times), tags, tuple(fields[name] for name in FIELDS))


def last_change(question: Question, topic: Topic, times: Mapping[str, int]) -> int:
    """Return when anything that a note shows last changed, in seconds; 0 where nothing is known."""
    known = [times[path] for path in (question.path, topic.path, *question.body.included) if path in times]
    return max(known, default=times.get(EVERYTHING, 0))


def _first_code(section: etree._Element | None) -> etree._Element | None:
    blocks = () if section is None else section.iterchildren("div")
    return next((block for block in blocks if "highlight" in str(block.get("class", "")).split()), None)


def _inner(section: etree._Element | None) -> str:
    return "" if section is None else inner_html(section)
