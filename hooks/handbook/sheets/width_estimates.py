"""How wide and how tall things are on a sheet at least, from the widths of the characters: nothing is typeset.

What these find too large, the sheet cannot hold; what they pass may still be found too large when it is typeset.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import cast

from handbook.sheets.document import Block, Break, Code, Entry, Formula, Inline, Listing, Paragraph, Points, Span, Table
from handbook.sheets.formula_tree import LARGE, FormulaTree

FONTS = Path(__file__).parent / "fonts"
MM = 72 / 25.4

# As in sheet.typ, in points; a test compares.
SMALLEST, LARGEST, LEAST = 7.6, 9.2, 6.5
COLUMN = (210 - 2 * 9 - 2 * 5) / 3 * MM  # that of A4, the narrower paper
CODE, ASIDE, CUE, SCRIPT = 0.84, 0.94, 1.04, 0.55
LONG_NAME = 24  # bytes
UPRIGHT = 0.96  # an italic letter is at least that much of its upright width
LINE = 0.698 + 0.46  # em: the height of a capital and the least leading
CELL = 1.4 * MM
PAGE = (297 - 12.5 - 11) * MM
FIRST_COLUMN = PAGE - 18 * MM  # without the head
LEAF = 3 * FIRST_COLUMN + 3 * PAGE

BLANK, NUMBER = re.compile(r"[ \n]"), re.compile(r"\d")

Piece = tuple[float | None, str]  # a width in em that cannot be broken, None where a line may end; its text
END: Piece = (None, "")
BETWEEN: Piece = (None, " ")


@cache
def advances(family: str) -> dict[str, float]:
    """Return the width in em of every character that a family has, with those it borrows from the one for formulas."""
    known: dict[str, list[tuple[int, list[int]]]] = json.loads((FONTS / "characters.json").read_text("utf-8"))
    rows = [*(known["math"] if family != "math" else ()), *known[family]]
    return {chr(first + i): width / 1000 for first, widths in rows for i, width in enumerate(widths)}


def text_width(text: str, family: str) -> float:
    """Return the width in em; a character that the fonts lack counts nothing."""
    known = advances(family)
    return sum(known.get(character, 0.0) for character in text)


def widest_word(parts: Iterable[Inline]) -> tuple[float, str]:
    """Return the width in em of the longest run that cannot be broken, and the run."""
    widest, run = (0.0, ""), (0.0, "")
    for width, text in pieces(parts):
        run = (0.0, "") if width is None else (run[0] + width, run[1] + text)
        widest = max(widest, run)
    return widest


def pieces(parts: Iterable[Inline]) -> Iterator[Piece]:
    """Yield what cannot be broken, and where a line may end between."""
    for part in parts:
        match part:
            case Formula():
                yield from (END, (formula_width(part.tree), f"${part.tex}$"), END)
            case Span():
                yield from pieces(part.c)
            case Break():
                yield END
            case _:
                family = "mono" if isinstance(part, Code) else "sans"
                for n, word in enumerate(BLANK.split(part.s)):
                    if n:
                        yield BETWEEN
                    yield from _broken(word, family)


@cache
def _broken(word: str, family: str) -> tuple[Piece, ...]:
    """A line may end after a hyphen, dash or slash, but not in a number; in a long name in code, after its marks."""
    marks, whole = ("._/(,=", len(word.encode()) < LONG_NAME) if family == "mono" else ("-–—/", NUMBER.search(word))
    found = [word] if whole else re.findall(rf"[^{marks}]*[{marks}]+|[^{marks}]+", word)
    scale = CODE if family == "mono" else 1.0
    widths = [(scale * text_width(piece, family), piece) for piece in found]
    return tuple(piece for n, one in enumerate(widths) for piece in ([END] * (n > 0) + [one]))


def formula_width(tree: FormulaTree) -> float:
    """Return the least width of a formula in em: its characters, without the space between them."""
    kind, *rest = tree
    inner = [formula_width(part) for part in rest if isinstance(part, list) and part and isinstance(part[0], str)]
    match kind:
        case "frac" | "binom":
            return max(inner, default=0.0)
        case "att":
            base, scripts = inner[0], max(inner[1:], default=0.0) * SCRIPT
            of = cast(FormulaTree, rest[0])
            stacked = rest[-1] or of[0] == "op" or str(of[-1]) in LARGE  # below and above it
            return max(base, scripts) if stacked else base + scripts
        case "mat" | "cases" | "aligned":
            rows = [[formula_width(cell) for cell in row] for row in cast(list[list[FormulaTree]], rest[-1])]
            columns = range(max(map(len, rows), default=0))
            return sum(max(row[n] for row in rows if n < len(row)) for n in columns)
        case "sp":
            return float(cast(float, rest[0]))
        case "s":
            return UPRIGHT * text_width(str(rest[0]), "math")
        case "up" | "op":
            return text_width(str(rest[0]), "math")
        case "cls" | "big" | "mid":
            return text_width(str(rest[-1] if kind == "cls" else rest[0]), "math")
        case _:
            return sum(inner)


def table_width(table: Table) -> float:
    """Return the least width in points: each column as wide as its longest word, in the smallest type."""
    columns = range(len(table.align))
    words = (max(widest_word(row[n])[0] for row in table.rows if n < len(row)) for n in columns)
    return sum(width * LEAST + CELL for width in words)


def entry_height(entry: Entry) -> float:
    """Return the least height in points of the answer at the smallest size."""
    return SMALLEST * (CUE * 0.698 + 0.5) + sum(map(_block_height, entry.body))


def _block_height(block: Block) -> float:
    match block:
        case Paragraph():
            return SMALLEST * LINE * _lines(block.c)
        case Listing():
            return LEAST * LINE * (block.s.count("\n") + 1)
        case Points():
            return sum(_block_height(inner) for item in block.items for inner in item)
        case Formula():
            return SMALLEST * LINE
        case _:
            return LEAST * LINE * len(block.rows)


def _lines(parts: Iterable[Inline]) -> int:
    blank = text_width(" ", "sans")
    width = sum(blank if piece is None and text else piece or 0.0 for piece, text in pieces(parts))
    return math.ceil(0.9 * width * SMALLEST / COLUMN)
