"""The search index: one script, loaded when a reader first opens the search."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from handbook.markup.plain_text import plain_text
from handbook.model.catalogue import Catalogue
from handbook.model.kinds import SHORT
from handbook.model.records import Exercise, Guide, Page, Plan, Post, Record
from handbook.site.navigation import breadcrumbs

PATH: Final = "search-index.js"
Entry = tuple[str, str, str, str, str]  # address, title, breadcrumbs, other words to find it by, text


def search_script(catalogue: Catalogue) -> str:
    """Return a script that sets `handbookIndex`: a list of `Entry`, questions in reading order first."""
    rows = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries(catalogue))
    return f"window.handbookIndex = [\n{rows}\n];\n"


def entries(catalogue: Catalogue) -> Iterator[Entry]:
    for question in catalogue.questions:
        words = " ".join((question.id, question.cue, *question.aliases, question.section))
        yield _entry(catalogue, question, words, plain_text(question.body.tokens(SHORT)))
    for topic in catalogue.topics:
        yield _entry(catalogue, topic, " ".join(topic.sections), topic.tagline)
    for record in catalogue.records:
        match record:
            case Guide():
                yield _entry(catalogue, record, f"{record.company} {record.role}", record.description or "")
            case Post() if not record.draft:
                yield _entry(catalogue, record, " ".join(record.tags), record.description)
            case Plan() | Exercise():
                yield _entry(catalogue, record, record.level, record.description or "")
            case Page() if record.url:
                yield _entry(catalogue, record, "", record.description)


def _entry(catalogue: Catalogue, record: Record, words: str, text: str) -> Entry:
    place = " › ".join(step.title for step in breadcrumbs(catalogue, record))
    return record.url, str(getattr(record, "title", "")), place, words, text
