"""The web pages of the sheets, with their blocks as HTML; and their entries as JSON, for scripts.

A reader's own sheet is made of these entries, and so are the cards of the page Practise.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from markupsafe import Markup, escape

from handbook.cache import Cache
from handbook.markup.figures import figure_html
from handbook.markup.mathml import formula_html
from handbook.model.catalogue import Catalogue
from handbook.model.records import Question, Topic
from handbook.model.text import slugify
from handbook.sheets.build import entry_of
from handbook.sheets.document import (
    Block,
    Break,
    Code,
    Entry,
    Formula,
    Inline,
    Linked,
    Listing,
    Paragraph,
    Picture,
    Points,
    Sheet,
    Span,
)
from handbook.sheets.formula_tree import letters_wide
from handbook.site.exports import redirect
from handbook.site.views import Heading, QuestionView, demand

TAGS = {"b": "strong", "i": "em", "x": "s"}
# How many letters of a formula fit a printed column at full size, and at the size of the class "narrow".
FITTING, FITTING_NARROW = 30, 38


def blocks_html(blocks: Iterable[Block]) -> Markup:
    """Return the blocks one after the other."""
    return Markup("\n").join(map(_block, blocks))


def inlines_html(parts: Iterable[Inline]) -> Markup:
    """Return text with its spans, code and formulas."""
    return Markup("").join(map(_inline, parts))


def _block(block: Block) -> Markup:
    match block:
        case Paragraph():
            return _element("p", inlines_html(block.c))
        case Formula():
            return _element("p", _inline(block), " ".join(["formula", *_narrowed(block)]))
        case Listing():
            return _element("pre", _element("code", escape(block.s)))
        case Picture():
            return Markup(figure_html(f"{block.svg}\ncaption: {block.caption}\nalt: {block.alt}"))
        case Points():
            items = Markup("").join(_element("li", blocks_html(item)) for item in block.items)
            if not block.ordered:
                return _element("ul", items)
            return Markup('<ol start="{}">{}</ol>').format(block.start, items)
        case _:
            return _table(*block.rows)


def _table(head: Sequence[Sequence[Inline]], *rows: Sequence[Sequence[Inline]]) -> Markup:
    """Return a table in a box that scrolls. If its corner is empty, the first column holds the headings of the rows."""
    named = not head[0] and any(head)
    top = _element("thead", _row([_cell(cell, "col") for cell in head]))
    body = (_row([_cell(cell, "row" if named and not n else "") for n, cell in enumerate(row)]) for row in rows)
    table = _element("table", top + _element("tbody", Markup("").join(body)))
    return _element("div", _element("div", table, "md-typeset__table"), "md-typeset__scrollwrap")


def _row(cells: Iterable[Markup]) -> Markup:
    return _element("tr", Markup("").join(cells))


def _cell(parts: Sequence[Inline], heads: str) -> Markup:
    """Return a cell; heads: "col" or "row" if it is a heading. An empty cell is never a heading."""
    if not heads or not parts:
        return _element("td", inlines_html(parts))
    return Markup('<th scope="{}">{}</th>').format(heads, inlines_html(parts))


def _narrowed(formula: Formula) -> list[str]:
    """Return the classes that shrink a wide formula on paper, so that it does not leave its column."""
    width = letters_wide(formula.tree)
    return [] if width <= FITTING else ["narrow"] if width <= FITTING_NARROW else ["narrowest"]


def _inline(part: Inline) -> Markup:
    match part:
        case Span():
            return _element(TAGS[part.t], inlines_html(part.c))
        case Code():
            return _element("code", escape(part.s))
        case Break():
            return Markup("<br>")
        case Linked():
            return inlines_html(part.c)
        case Formula():
            return Markup(formula_html(part.tex, display=part.display))
        case _:
            return escape(part.s)


def _element(tag: str, content: Markup, css_class: str = "") -> Markup:
    attributes = Markup(' class="{}"').format(css_class) if css_class else Markup("")
    return Markup("<{0}{1}>{2}</{0}>").format(Markup(tag), attributes, content)


ENTRIES = "cheatsheets/entries.json"
CHOICES = "practise/questions.json"
ANSWERS = "practise/answers.json"


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


def sheet_files(views: Mapping[str, SheetView], keys: Mapping[str, str], results: Cache) -> dict[str, str]:
    """Return path below `docs/` to content: a page for each sheet, redirects to it, and all entries as JSON.

    The JSON is for the script that builds a reader's own sheet; its addresses are relative to the site's.
    keys: the hash of what each sheet is made of; results: where its entries are kept.
    """
    pages = {view.path: _page(view) for view in views.values()}
    for view in views.values():
        for former in view.topic.moved_from:
            address = former.replace("questions/", "cheatsheets/", 1)
            pages[f"{address}index.html"] = redirect(address, view.url, view.title, "cheat sheet")
    parts = (results.get("entries", keys[slug], partial(entries_json, view)) for slug, view in views.items())
    return {**pages, ENTRIES: '{"entries": [\n' + ",\n".join(filter(None, parts)) + "\n]}\n"}


def entries_json(view: SheetView) -> str:
    """Return the entries of a sheet as JSON, without the brackets around them."""
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
        for heading, parts in view.sections
        for part in parts
    ]
    return json.dumps(entries, ensure_ascii=False, indent=0)[2:-2]


def _page(view: SheetView) -> str:
    fields = {"title": view.title, "cue": view.topic.title, "description": view.description}
    fields["template"] = "cheatsheet.html"
    rows = "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items())
    return f"---\n{rows}---\n"


def practise_files(catalogue: Catalogue, keys: Mapping[str, str], results: Cache) -> dict[str, str]:
    """Return what the page Practise chooses from, and the answers that no sheet prints, by path below the site's root.

    Addresses in it are relative to the site's.

    keys: the hash of all pages of each topic and of what they include; results: where its answers are kept.
    """
    questions = [_choice(catalogue, question) for question in catalogue.questions]
    roles = {guide.slug: [question.id for question in catalogue.named_by(guide)] for guide in catalogue.guides}
    rows = ",\n".join(json.dumps(question, ensure_ascii=False) for question in questions)
    answers: list[dict[str, str]] = []
    for topic in catalogue.topics:
        answers += results.get("answers", keys[topic.slug], partial(_answers, catalogue, topic, results))
    return {
        CHOICES: f'{{"roles": {json.dumps(roles)}, "questions": [\n{rows}\n]}}\n',
        ANSWERS: json.dumps({"entries": answers}, ensure_ascii=False, indent=0) + "\n",
    }


def _answers(catalogue: Catalogue, topic: Topic, results: Cache) -> list[dict[str, str]]:
    """Return the short answers that are on no sheet, as HTML with ids, in the form of the sheets' entries."""
    left_out = (question for question in catalogue.by_topic[topic.slug] if question.sheet == "never")
    entries = (entry_of(catalogue, topic, question, results)[0] for question in left_out)
    return [{"id": entry.id, "html": str(blocks_html(entry.body))} for entry in entries]


def _choice(catalogue: Catalogue, question: Question) -> dict[str, object]:
    """Return a question. minutes: in an interview; read: to read its page; asked: how often, as in the index."""
    names = ("id", "title", "topic", "level", "kind", "minutes", "url")
    return {name: getattr(question, name) for name in names} | {
        "read": QuestionView(catalogue, question).minutes_to_read,
        "asked": demand(catalogue, question),
        "must": question.sheet == "must",
    }
