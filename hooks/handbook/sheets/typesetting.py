"""Typst at the edge: a sheet's document in; a PDF, a picture or problems out."""

from __future__ import annotations

import io
import json
import struct
import zlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Literal

import typst
from PIL import Image

from handbook.model.problems import Problem, cut
from handbook.sheets.document import Fault, Fitting, Sheet
from handbook.sheets.print_fonts import typst_fonts

Paper = Literal["a4", "us-letter"]
Mode = Literal["print", "check"]
TEMPLATE = Path(__file__).parent / "template" / "main.typ"
THUMBNAIL_PPI = 44
SHOWN = 80  # characters of what is too wide
SMALLEST = 7.6  # points, as in the template
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
FOUR_GREYS = [(value + 42) // 85 for value in range(256)]  # black, two greys, white
# Typst writes that no tag is suspect. Leaving it out means the same; some readers complain about the value's type.
NO_SUSPECTS = (b"/Suspects false", b" " * len(b"/Suspects false"))


class SheetError(Exception):
    """The sheet cannot be made; `problems` say where and why, at least one."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


class _Refused(Exception):
    """Typst's own words."""


class Press:
    """Sets sheets with the print fonts only. Make one in each process."""

    def __init__(self, cache_folder: Path) -> None:
        self.fonts = typst_fonts(cache_folder)
        self._last: tuple[Sheet, Paper, typst.Compiler] | None = None

    def problems(self, sheet: Sheet) -> list[Problem]:
        """Return what the sheet cannot hold on A4, the narrower paper. Nothing is laid out, so this is quick."""
        try:
            faults: list[Fault] = json.loads(self._new_compiler(sheet, "a4", "check").query("<fault>", field="value"))
        except (typst.TypstError, RuntimeError) as error:  # a query says no more than that it failed
            return [self._locate(sheet, "a4", str(error))]
        return sorted({_problem(sheet, fault) for fault in faults})

    def pdf(self, sheet: Sheet, paper: Paper) -> bytes:
        """Return the sheet as tagged PDF. Raises SheetError."""
        try:
            return self._compile(sheet, paper, "pdf")
        except _Refused as error:
            raise SheetError(self.problems(sheet) or [self._locate(sheet, paper, str(error))]) from None

    def thumbnail(self, sheet: Sheet) -> bytes:
        """Return a small PNG of the first page of a sheet that can be set."""
        return in_four_greys(self._compile(sheet, "a4", "png"))

    def fitting(self, sheet: Sheet, paper: Paper) -> Fitting:
        """Return how a sheet that can be set was made to fit."""
        fitting: Fitting = json.loads(self._compiler(sheet, paper).query("<fit>", field="value", one=True))
        return fitting

    def _compile(self, sheet: Sheet, paper: Paper, form: Literal["pdf", "png"]) -> bytes:
        try:
            made, warnings = self._compiler(sheet, paper).compile_with_warnings(
                format=form,
                ppi=THUMBNAIL_PPI if form == "png" else None,
                pdf_standards=["ua-1"] if form == "pdf" else [],
                timestamp=int(datetime.fromisoformat(sheet.edition).replace(tzinfo=UTC).timestamp()),
            )
        except typst.TypstError as error:
            raise _Refused(error.message) from None
        if warnings:  # to Typst a missing font or character is only a warning
            raise _Refused("; ".join(dict.fromkeys(warning.message for warning in warnings)))
        page = made[0] if isinstance(made, list) else made
        assert page is not None
        return page.replace(*NO_SUSPECTS)

    def _compiler(self, sheet: Sheet, paper: Paper) -> typst.Compiler:
        """Return the compiler of this document, the last one if it fits, so that nothing is laid out twice."""
        if self._last is None or self._last[:2] != (sheet, paper):
            self._last = (sheet, paper, self._new_compiler(sheet, paper, "print"))
        return self._last[2]

    def _new_compiler(self, sheet: Sheet, paper: Paper, mode: Mode) -> typst.Compiler:
        inputs = {"doc": sheet.json_text, "paper": paper, "mode": mode}
        return typst.Compiler(str(TEMPLATE), root=str(TEMPLATE.parent), font_paths=self.fonts, sys_inputs=inputs)

    def _locate(self, sheet: Sheet, paper: Paper, error: str) -> Problem:
        """Find the question that cannot be set by setting each alone: Typst's error names none."""
        for entry in sheet.entries if len(sheet.entries) > 1 else ():
            try:
                self._compile(replace(sheet, entries=(entry,)), paper, "pdf")
            except _Refused as alone:
                return _unknown(entry.path, entry.body[0].line if entry.body else 1, str(alone))
        return _unknown(topic_page(sheet), 1, error)


@cache
def press_of(cache_folder: str) -> Press:
    """Return this process's press, with its fonts in that folder of the cache."""
    return Press(Path(cache_folder))


def _problem(sheet: Sheet, fault: Fault) -> Problem:
    if fault["kind"] == "full":
        message = f'the "must" questions of {sheet.title} do not fit on two pages at {SMALLEST} pt'
        return Problem(topic_page(sheet), 1, "HB604", message, 'set some of them to "sheet: should", or shorten them')
    path = next(entry.path for entry in sheet.entries if entry.id == fault["id"])
    message = f"{cut(fault['part'], SHOWN)} is too {fault['kind']} for a column of the sheet"
    return Problem(path, fault["line"], "HB603", message, fault["fix"])


def _unknown(path: str, line: int, message: str) -> Problem:
    return Problem(path, line, "HB601", f"the sheet cannot be set: {message}", "write it more simply")


def topic_page(sheet: Sheet) -> str:
    """Return the page of the sheet's topic, relative to the repository."""
    return f"docs/questions/{sheet.topic}/index.md"


def in_four_greys(png: bytes) -> bytes:
    """Return a picture of black text on white with two bits a pixel, which takes an eighth of the bytes."""
    with Image.open(io.BytesIO(png)) as picture:
        width, height = picture.size
        levels = picture.getchannel(0).point(FOUR_GREYS).tobytes()
    rows = (levels[start : start + width] for start in range(0, width * height, width))
    head = struct.pack(">IIBBBBB", width, height, 2, 0, 0, 0, 0)
    packed = b"".join(b"\0" + _packed(row) for row in rows)
    body = ((b"IHDR", head), (b"IDAT", zlib.compress(packed, 9)), (b"IEND", b""))
    return PNG_SIGNATURE + b"".join(_chunk(kind, data) for kind, data in body)


def _packed(levels: bytes) -> bytes:
    levels += bytes(-len(levels) % 4)
    quads = zip(levels[::4], levels[1::4], levels[2::4], levels[3::4], strict=True)
    return bytes(a << 6 | b << 4 | c << 2 | d for a, b, c, d in quads)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
