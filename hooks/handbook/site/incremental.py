"""What each page of the site is made of: two builds in which that is equal give the same page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass, field
from datetime import date
from functools import cached_property
from os import environ
from pathlib import Path
from typing import Protocol

from handbook.book.build import Download
from handbook.cache import code_key, key_of
from handbook.checks.links import linked_place
from handbook.model.catalogue import Catalogue
from handbook.model.records import Exercise, Guide, Page, Plan, Post, Question, Record, Topic
from handbook.parse.includes import source_parts
from handbook.parse.tree import Tree
from handbook.site.csp import inline_hashes
from handbook.site.css import names_in_html
from handbook.site.navigation import last_changed
from handbook.site.practice import Practice
from handbook.site.sheet_pages import SheetView
from handbook.site.views import ExerciseView, QuestionView, view_of

ASSETS = "docs/assets/"
VARIABLE = re.compile(r"!ENV\s*\[?\s*\"?(\w+)")
Parts = tuple[object, ...]


class Item(Protocol):
    """A page or section of MkDocs' navigation."""

    title: str | None
    children: list[Item] | None
    parent: Item | None


@dataclass(frozen=True)
class Content:
    """Everything that pages are made of, beside the navigation.

    sheets: by topic; sheet_keys: their hashes; practice: by question; archives: by folder of an exercise; changes:
    when each file last changed; settings: the hash of what all pages share but templates; times: when each file last
    changed, in seconds; books: the e-books, where they are made.
    """

    catalogue: Catalogue
    tree: Tree
    sheets: Mapping[str, SheetView]
    sheet_keys: Mapping[str, str]
    practice: Mapping[str, Practice]
    archives: Mapping[str, str]
    changes: Mapping[str, date]
    settings: str
    times: Mapping[str, int] = field(default_factory=dict)
    books: tuple[Download, ...] = ()

    @cached_property
    def everything(self) -> str:
        """The hash of all content: for the few pages that show a part of nearly all of it."""
        sheets = tuple((self.sheet_keys[slug], view.papers, view.thumbnail) for slug, view in self.sheets.items())
        texts = tuple((path, self.tree.digest(path)) for path in sorted(self.tree.files) if not path.startswith(ASSETS))
        books = tuple((book.title, book.files) for book in self.books)
        return key_of(texts, sheets, books)

    @cached_property
    def blog(self) -> str:
        """The hash of all that the pages of the blog show, beside templates and menus: they are made together."""
        paths = sorted(path for path in self.tree.files if path.startswith("docs/blog/"))
        days = tuple((path, str(day)) for path, day in self.changes.items() if path.startswith("docs/blog/"))
        posts = self.catalogue.posts
        cards = tuple(card(question) for post in posts for question in self.catalogue.named(post.questions))
        embeds = tuple(source_parts(post.path, post.body, self.tree) for post in posts)
        links = tuple(map(self._link_parts, posts))
        texts = tuple((path, self.tree.digest(path)) for path in paths)
        return key_of(self.settings, texts, days, cards, embeds, links)

    def record(self, src_uri: str) -> Record | None:
        """Return the record of a page below `docs/` that is built from it alone; posts need the whole blog."""
        record = self.catalogue.by_path.get(f"docs/{src_uri}")
        return None if record is None or src_uri.startswith("blog/") else record

    def sheet(self, src_uri: str) -> SheetView | None:
        return self._sheet_pages.get(src_uri)

    @cached_property
    def _sheet_pages(self) -> Mapping[str, SheetView]:
        return {sheet.path: sheet for sheet in self.sheets.values()}

    def text_key(self, record: Record) -> str:
        """Return the hash of what the HTML of a page's Markdown is made of."""
        return key_of(self.settings, source_parts(record.path, record.body, self.tree), self._link_parts(record))

    def page_key(self, src_uri: str, templates: str, menu: str) -> str | None:
        """Return the hash of what a finished page is made of; None for a page that has to be built every time."""
        changed = last_changed(self.changes, src_uri)
        if sheet := self.sheet(src_uri):
            return key_of(self.settings, templates, menu, str(changed), self._sheet_parts(sheet))
        if record := self.record(src_uri):
            shown = shown_of_others(record, self)
            return key_of(self.text_key(record), templates, menu, str(changed), shown)
        return None

    def _sheet_parts(self, view: SheetView) -> Parts:
        questions = tuple(card(view.catalogue.by_id[entry.id]) for entry in view.sheet.entries)
        topic = (view.topic.title, view.topic.url, view.topic.tagline, view.topic.group)
        return (self.sheet_keys[view.topic.slug], topic, questions, view.papers, view.thumbnail)

    def _link_parts(self, record: Record) -> Parts:
        """Return which of the files exist that a page links to."""
        found = []
        for link in record.body.links:
            place, _ = linked_place(record.path, link)
            there = self.catalogue.by_path.get(place)
            found.append((place, place in self.tree.files, isinstance(there, Post) and there.url))
        return tuple(found)


def settings_key(root: Path, strict: bool, resolved: Iterable[object]) -> str:
    """Return the hash of what all pages share: the code, the configuration and the environment that it names."""
    configuration = (root / "mkdocs.yml").read_text("utf-8")
    variables = tuple((name, environ.get(name)) for name in sorted(set(VARIABLE.findall(configuration))))
    return key_of(code_key(), configuration, variables, strict, tuple(map(str, resolved)))


def shown_of_others(record: Record, content: Content) -> Parts:
    """Return what a page shows of other pages than itself."""
    catalogue, sheets = content.catalogue, content.sheets
    view = view_of(catalogue, record.path.removeprefix("docs/"))
    match record:
        case Question() if isinstance(view, QuestionView):
            beside = tuple((other.url, other.title) if other else None for other in (view.previous, view.next))
            listed = tuple(map(card, (*([view.harder] if view.harder else []), *view.related)))
            step = (view.next_step[0], card(view.next_step[1])) if view.next_step else None
            usages = tuple((what, usage.url, usage.title) for what, usage in view.usages)
            place = (view.position, len(view.siblings), view.topic.title, view.topic.url, record.topic in sheets)
            offer = content.practice.get(record.id)
            return (beside, bool(view.harder), listed, step, usages, place, offer and astuple(offer))
        case Topic():
            sheet = sheets.get(record.slug)
            about = (sheet.url, sheet.title, sheet.papers) if sheet else None
            figure = tuple(source_parts(q.path, q.body, content.tree) for q in catalogue.named([record.figure or ""]))
            return (tuple(map(card, catalogue.by_topic[record.slug])), about, figure)
        case Guide():
            topics = tuple((topic.slug, topic.title, topic.url) for topic in catalogue.topics)
            around = tuple(f"docs/{name}/index.md" in catalogue.by_path for name in ("practise", "guides"))
            return (tuple(map(card, catalogue.named_by(record))), topics, around)
        case Plan():
            return tuple((card(q), source_parts(q.path, q.body, content.tree)) for q in catalogue.named_by(record))
        case Page() if record.template is None and (view is None or view.template is None):
            return ()
        case Exercise() if isinstance(view, ExerciseView):
            return view.commands, tuple(map(content.archives.get, record.snippets))
    return (content.everything,)


def card(question: Question) -> Parts:
    """Return what lists of questions say of one."""
    fields = ("id", "title", "cue", "kind", "level", "minutes", "sheet", "section", "aliases", "url")
    return tuple(getattr(question, field) for field in fields)


class Menu:
    """What the menu shows beside each page. entries: title and address of a page or section."""

    def __init__(self, top: Iterable[Item]) -> None:
        self._top = key_of(tuple(map(self._entry, top)))
        self._levels: dict[int, str] = {}

    def key(self, page: Item) -> str:
        """Return the hash of all entries beside a page and beside the sections that it is in."""
        levels, parent = [self._top, str(page.title)], page.parent
        while parent is not None:
            if id(parent) not in self._levels:
                self._levels[id(parent)] = key_of(tuple(map(self._entry, parent.children or ())))
            levels.append(self._levels[id(parent)])
            parent = parent.parent
        return key_of(*levels)

    @staticmethod
    def _entry(item: Item) -> Parts:
        first = item
        while first.children:
            first = first.children[0]
        cue = (getattr(item, "meta", None) or {}).get("cue")
        return item.title, cue, getattr(first, "url", None), len(item.children or ())


@dataclass(frozen=True)
class FinishedPage:
    """A page of the site. names: its classes; inline: the hashes of its scripts and styles."""

    html: str
    names: frozenset[str]
    inline: frozenset[tuple[str, str]]


def finished(html: str) -> FinishedPage:
    return FinishedPage(html, names_in_html([html]), inline_hashes(html))
