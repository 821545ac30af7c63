"""Whether the print fonts have every character of a sheet; found without typesetting anything."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from handbook.problems import Problem
from handbook.sheets.document import Block, Break, Code, Entry, Formula, Inline, Listing, Paragraph, Points, Sheet, Span
from handbook.sheets.formula_tree import characters

FONTS = Path(__file__).parent / "fonts"


def sheet_problems(sheet: Sheet) -> list[Problem]:
    """Return a problem for every character of the sheet that the print fonts lack, each once a page."""
    found: dict[tuple[str, str], Problem] = {}
    for entry in sheet.entries:
        for text, family, line in _texts(entry):
            for character in sorted(set(text) - _repertoire(family)):
                name = unicodedata.name(character, "unnamed")
                what = f"the print fonts lack {character!r} (U+{ord(character):04X}, {name})"
                problem = Problem(entry.path, line, "HB602", what, "write it in words, or as a formula")
                found.setdefault((entry.path, character), problem)
    return sorted(found.values())


@cache
def _repertoire(family: str) -> frozenset[str]:
    known: dict[str, list[tuple[int, int]]] = json.loads((FONTS / "characters.json").read_text("utf-8"))
    families = ("math",) if family == "math" else (family, "math")  # as the template falls back
    return frozenset(chr(code) for name in families for start, end in known[name] for code in range(start, end + 1))


def _texts(entry: Entry) -> Iterator[tuple[str, str, int]]:
    """Yield (text, family, line) of everything that is printed."""
    yield entry.cue, "sans", 1
    for block in entry.body:
        yield from _block_texts(block)
    for inlines in (*entry.follow_ups, *(said for _, said in entry.signs)):
        yield from _inline_texts(inlines, 1)


def _block_texts(block: Block) -> Iterator[tuple[str, str, int]]:
    match block:
        case Paragraph():
            yield from _inline_texts(block.c, block.line)
        case Formula():
            yield from _inline_texts([block], block.line)
        case Listing():
            for offset, row in enumerate(block.s.split("\n"), 1):
                yield row, "mono", block.line + offset
        case Points():
            for item in block.items:
                for inner in item:
                    yield from _block_texts(inner)
        case _:
            for number, cells in enumerate(block.rows):
                for cell in cells:
                    yield from _inline_texts(cell, block.line + number + (number > 0))


def _inline_texts(inlines: Sequence[Inline], line: int) -> Iterator[tuple[str, str, int]]:
    for part in inlines:
        match part:
            case Formula():
                yield characters(part.tree), "math", part.line
            case Code():
                yield part.s, "mono", line
            case Span():
                yield from _inline_texts(part.c, line)
            case Break():
                pass
            case _:
                yield part.s, "sans", line
