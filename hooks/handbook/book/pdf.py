"""The book as tagged PDF, set by Typst from the blocks of its pages, and packed: a third as large.

Typst writes every object by itself, and a book has tens of thousands that say which text is what. So they are put into
compressed streams, in the form of ISO 32000-1, 7.5.7 and 7.5.8.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable, Collection
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, Literal
from unicodedata import normalize

import typst

from handbook.book.chapters import (
    Book,
    Chapter,
    Line,
    Rows,
    Sentence,
    Shown,
    Title,
    Words,
    address_of,
    facts,
    shown_below,
)
from handbook.book.print_blocks import Heading, PageReader, Row, RowList
from handbook.checks.links import linked_place, web_address
from handbook.model.catalogue import Catalogue
from handbook.model.records import Question, Record
from handbook.model.sources import Link
from handbook.sheets.build import LICENCE, typographic
from handbook.sheets.document import Inline, Linked, Paragraph, Text
from handbook.sheets.print_fonts import Family, characters_of, typst_fonts
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
    inputs = {"doc": document, "paper": paper, "mode": "book"}
    compiler = typst.Compiler(str(TEMPLATE), root=str(CORE), font_paths=typst_fonts(fonts), sys_inputs=inputs)
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
            place, _ = linked_place(record.path, Link(target, 0))
            return names.get(place) or web_address(catalogue, record.path, target, site_url)

        address = partial(address_of, names=names, site_url=site_url)
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


IN_A_STREAM: Final = 400  # objects: a reader unpacks a whole stream to see one of them
_OBJECT: Final = re.compile(rb"(\d+) 0 obj\s+(.*?)\s*endobj\s*\Z", re.DOTALL)
_TRAILER: Final = re.compile(rb"trailer\s*<<(.*)>>\s*startxref\s*(\d+)\s*%%EOF\s*\Z", re.DOTALL)
_USED: Final = re.compile(rb"(\d{10}) 00000 n")


def packed(pdf: bytes) -> bytes:
    """Return a PDF, as Typst writes it, with all objects but streams in compressed streams.

    Raises ValueError for a file that is written in another form.
    """
    trailer = _TRAILER.search(pdf, pdf.rindex(b"trailer"))
    if not trailer:
        raise ValueError("the PDF has no trailer of the usual form")
    table = int(trailer[2])
    starts = sorted(int(offset) for offset in _USED.findall(pdf, table))
    objects = dict(_object(pdf[start:end]) for start, end in pairwise([*starts, table]))
    loose = [(number, content) for number, content in objects.items() if not content.endswith(b"endstream")]
    parts = [loose[start : start + IN_A_STREAM] for start in range(0, len(loose), IN_A_STREAM)]

    out = bytearray(pdf[: starts[0]])
    entries: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}  # the kind of each object, and where it is
    for number, content in objects.items():
        if content.endswith(b"endstream"):
            entries[number] = (1, len(out), 0)
            out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    next_number = max(objects) + 1
    for number, part in enumerate(parts, next_number):
        entries[number] = (1, len(out), 0)
        entries |= {inner: (2, number, place) for place, (inner, _) in enumerate(part)}
        out += _stream(number, *_object_stream(part))
    last = next_number + len(parts)
    entries[last] = (1, len(out), 0)
    rows = b"".join(_row(*entries.get(number, (0, 0, 65535))) for number in range(last + 1))
    about = re.sub(rb"/Size \d+", b"", trailer[1])
    place = len(out)
    out += _stream(last, b"/Type/XRef/Size %d/W[1 4 2]%b" % (last + 1, about), rows)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % place)


def _object(raw: bytes) -> tuple[int, bytes]:
    found = _OBJECT.match(raw)
    if not found:
        raise ValueError(f"the PDF has an object of another form: {raw[:40]!r}")
    return int(found[1]), found[2]


def _object_stream(part: list[tuple[int, bytes]]) -> tuple[bytes, bytes]:
    """Return what the dictionary of a stream with these objects says, and the stream."""
    places, inside = [], bytearray()
    for number, content in part:
        places.append(b"%d %d" % (number, len(inside)))
        inside += content + b"\n"
    head = b" ".join(places) + b"\n"
    return b"/Type/ObjStm/N %d/First %d" % (len(part), len(head)), head + inside


def _stream(number: int, about: bytes, content: bytes) -> bytes:
    small = zlib.compress(content, 9)
    head = b"<<%b/Filter/FlateDecode/Length %d>>" % (about, len(small))
    return b"%d 0 obj\n%b\nstream\n%b\nendstream\nendobj\n" % (number, head, small)


def _row(kind: int, place: int, index: int) -> bytes:
    return kind.to_bytes(1, "big") + place.to_bytes(4, "big") + index.to_bytes(2, "big")
