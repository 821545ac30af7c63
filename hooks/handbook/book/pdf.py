"""The book as tagged PDF, set by Typst from the blocks of its pages."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Literal
from unicodedata import normalize

import typst

from handbook.book.chapters import Book, Chapter
from handbook.book.front_matter import Line, Rows, Sentence, Shown, Title, Words, facts, shown_below
from handbook.book.pdf_objects import packed
from handbook.book.print_blocks import Heading, PageReader, Row, RowList
from handbook.cards.notes import web_address
from handbook.checks.links import linked_place
from handbook.model.catalogue import Catalogue
from handbook.model.records import Question, Record
from handbook.model.sources import Link
from handbook.sheets.build import LICENCE, typographic
from handbook.sheets.document import Inline, Linked, Paragraph, Text
from handbook.sheets.print_fonts import Family, characters_of, ready_fonts
from handbook.sheets.typesetting import NO_SUSPECTS

Paper = Literal["a4", "us-letter"]
PAPERS: Final[dict[Paper, str]] = {"a4": "a4", "us-letter": "letter"}
FAMILIES: Final[dict[str, Family]] = {"text": "sans", "code": "mono", "listing": "mono"}
CORE: Final = Path(__file__).parent.parent
TEMPLATE: Final = CORE / "book" / "template" / "book.typ"


def typeset(document: str, paper: Paper, changed: int, fonts: Path) -> bytes:
    """Return a document, as JSON, as PDF/UA-1. fonts: the folder of the cache that holds the print fonts.

    Raises typst.TypstError for what cannot be set, and ValueError for what Typst warns of.
    """
    found = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(ready_fonts(fonts))])
    inputs = {"doc": document, "paper": paper, "mode": "book"}
    compiler = typst.Compiler(str(TEMPLATE), root=str(CORE), font_paths=found, sys_inputs=inputs)
    made, warnings = compiler.compile_with_warnings(format="pdf", pdf_standards=["ua-1"], timestamp=changed)
    if warnings:
        raise ValueError("; ".join(dict.fromkeys(warning.message for warning in warnings)))
    assert isinstance(made, bytes)
    return packed(made.replace(*NO_SUSPECTS))


def document_text(catalogue: Catalogue, book: Book, *, site_url: str, changed: int) -> str:
    """Return everything that is printed, as JSON. A chapter's label is its name."""
    return json.dumps(_document(catalogue, book, site_url=site_url, changed=changed), ensure_ascii=False)


def _document(catalogue: Catalogue, book: Book, *, site_url: str, changed: int) -> dict[str, Any]:
    names = {chapter.record.path: chapter.name for chapter in book.chapters()}

    def printed(chapter: Chapter) -> dict[str, Any]:
        record = chapter.record

        def resolve(target: str) -> str | None:
            if target.startswith(("https://", "http://", "mailto:")):
                return target
            place, _ = linked_place(record.path, Link(target, 0))
            return names.get(place) or web_address(catalogue, record.path, target, site_url)

        def address(to: Record | str) -> str:
            if isinstance(to, str):
                return to
            return names.get(to.path) or (site_url + to.url if site_url else "")

        reader = PageReader(record.body.first_line, catalogue.snippets, resolve)
        below = (_block(shown, address) for shown in shown_below(catalogue, record))
        blocks = (*reader.page(record.body.parsed), *below)
        return {
            "label": chapter.name,
            "id": record.id if isinstance(record, Question) else "",
            "title": typographic(chapter.title),
            "cue": typographic(record.cue) if isinstance(record, Question) else "",
            "facts": typographic(" · ".join(facts(record))),
            "blocks": _printable([asdict(block) for block in blocks]),
            "below": [printed(inner) for inner in chapter.below],
        }

    return {
        "title": book.title,
        "subtitle": book.subtitle,
        "address": site_url,
        "edition": f"{datetime.fromtimestamp(changed, UTC):%Y-%m-%d}",
        "licence": LICENCE,
        "parts": [
            {"title": part.title, "chapters": [printed(chapter) for chapter in part.chapters]} for part in book.parts
        ],
    }


def _printable(part: Any) -> Any:
    """Return a part of the document with every character that no print font has in its plain form, or as "?"."""
    if isinstance(part, list | tuple):
        return [_printable(inner) for inner in part]
    if not isinstance(part, dict):
        return part
    if part.get("t") not in FAMILIES:
        return {name: _printable(inner) for name, inner in part.items()}
    known = characters_of(FAMILIES[part["t"]])
    return {**part, "s": "".join(letter if letter in known else _plain(letter, known) for letter in part["s"])}


def _plain(letter: str, known: Collection[str]) -> str:
    plain = normalize("NFKC", letter)
    return plain if letter.isspace() or all(part in known for part in plain) else "?"


def _block(shown: Shown, address: Callable[[Record | str], str]) -> Heading | Paragraph | RowList:
    """Return what stands below a chapter's text as a block. address: a label, a full address, or empty."""

    def inlines(line: Line) -> tuple[Inline, ...]:
        return tuple(map(words, line))

    def words(part: Words) -> Inline:
        text, to = Text(typographic(part.text)), address(part.to) if part.to else ""
        return Linked((text,), to) if to else text

    def row(line: Line) -> Row:
        labels = (to for part in line if part.to and ":" not in (to := address(part.to)))
        return Row(inlines(line), next(labels, ""))

    match shown:
        case Title():
            return Heading(shown.level, (Text(typographic(shown.text)),))
        case Sentence():
            return Paragraph(inlines(shown.line), 0)
        case Rows():
            return RowList(tuple(map(row, shown.lines)), shown.ordered)
