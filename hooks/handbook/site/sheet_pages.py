"""The web pages of the sheets, and the entries from which a reader builds a sheet of their own."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from handbook.markup.slugs import slugify
from handbook.model.catalogue import Catalogue
from handbook.model.records import Question, Topic
from handbook.sheets.document import Entry, Sheet
from handbook.site.sheet_html import blocks_html, inlines_html
from handbook.site.views import Heading

ENTRIES = "cheatsheets/entries.json"


@dataclass(frozen=True)
class EntryView:
    """An entry with its parts as HTML."""

    question: Question
    entry: Entry

    @property
    def body(self) -> Markup:
        return blocks_html(self.entry.body)

    @property
    def signs(self) -> tuple[tuple[str, Markup], ...]:
        return tuple((name, inlines_html(text.c)) for name, text in self.entry.signs)

    @property
    def follow_ups(self) -> tuple[Markup, ...]:
        return tuple(inlines_html(title.c) for title in self.entry.follow_ups)


@dataclass(frozen=True)
class SheetView:
    """The page of a sheet. files: the PDFs and thumbnails that exist, by their paths on the site."""

    catalogue: Catalogue
    topic: Topic
    sheet: Sheet
    files: frozenset[str]

    @property
    def path(self) -> str:
        """The path of the generated page below `docs/`."""
        return f"cheatsheets/{self.topic.slug}.md"

    @property
    def url(self) -> str:
        return f"cheatsheets/{self.topic.slug}/"

    @property
    def title(self) -> str:
        return f"{self.topic.title}: cheat sheet"

    @property
    def description(self) -> str:
        count = len(self.sheet.entries)
        questions = f"{count} question{'s' * (count != 1)}"
        return f"{self.topic.title} on one leaf: {questions} with the 30-second answers, to print."

    @property
    def papers(self) -> tuple[tuple[str, str], ...]:
        """The PDFs that exist: (paper, path)."""
        paths = ((paper, f"cheatsheets/{self.topic.slug}-{paper.lower()}.pdf") for paper in ("A4", "Letter"))
        return tuple((paper, path) for paper, path in paths if path in self.files)

    @property
    def thumbnail(self) -> str:
        path = f"cheatsheets/{self.topic.slug}.png"
        return path if path in self.files else ""

    @property
    def sections(self) -> tuple[tuple[Heading, tuple[EntryView, ...]], ...]:
        groups = groupby(self.sheet.entries, key=lambda entry: self.sheet.sections[entry.section])
        return tuple((Heading(title, slugify(title)), tuple(map(self._entry, group))) for title, group in groups)

    @property
    def headings(self) -> tuple[Heading, ...]:
        return tuple(heading for heading, _ in self.sections)

    def _entry(self, entry: Entry) -> EntryView:
        return EntryView(self.catalogue.by_id[entry.id], entry)


def sheet_views(catalogue: Catalogue, sheets: Mapping[str, Sheet], files: Collection[str]) -> dict[str, SheetView]:
    """Return the view of every sheet by its topic, in the order of the topics."""
    topics = (topic for topic in catalogue.topics if topic.slug in sheets)
    return {topic.slug: SheetView(catalogue, topic, sheets[topic.slug], frozenset(files)) for topic in topics}


def sheet_files(views: Mapping[str, SheetView]) -> dict[str, str]:
    """Return path below `docs/` to content: a page for each sheet, and all entries as JSON."""
    pages = {view.path: _page(view) for view in views.values()}
    return {**pages, ENTRIES: entries_json(views)}


def entries_json(views: Mapping[str, SheetView]) -> str:
    """Return all entries, for the script that builds a reader's own sheet; addresses are relative to the site's."""
    entries = [
        {
            "id": part.entry.id,
            "topic": view.topic.slug,
            "section": heading.title,
            "cue": part.entry.cue,
            "level": part.question.level,
            "must": part.entry.must,
            "url": part.question.url,
            "html": str(part.body),
        }
        for view in views.values()
        for heading, parts in view.sections
        for part in parts
    ]
    return json.dumps({"entries": entries}, ensure_ascii=False, indent=0) + "\n"


def _page(view: SheetView) -> str:
    fields = {"title": view.title, "cue": view.topic.title, "description": view.description}
    fields["template"] = "cheatsheet.html"
    rows = "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items())
    return f"---\n{rows}---\n"
