"""Typst at the edge: a sheet's document in, PDF, picture or a problem out."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Literal

import typst

from handbook.model.problems import Problem
from handbook.sheets.document import Fitting, Sheet, WidthFault
from handbook.sheets.grey_png import in_four_greys
from handbook.sheets.print_fonts import ready_fonts

Paper = Literal["a4", "us-letter"]
TEMPLATE = Path(__file__).parent / "sheet.typ"
THUMBNAIL_PPI = 44
# No suspects is what is meant without the word, too; readers that expect another kind of value complain about it.
NO_SUSPECTS = (b"/Suspects false", b" " * len(b"/Suspects false"))


class SheetFault(Exception):
    """The sheet cannot be made; `problems` say where and why, at least one."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


class _Refused(Exception):
    """Typst's own words."""


class Press:
    """Sets sheets with the print fonts only; one a process."""

    def __init__(self, fonts: Path) -> None:
        self.fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(ready_fonts(fonts))]
        )
        self._last: tuple[Sheet, Paper, typst.Compiler] | None = None

    def pdf(self, sheet: Sheet, paper: Paper) -> bytes:
        """Return the sheet as tagged PDF. Raises SheetFault."""
        try:
            return self._compile(sheet, paper, "pdf")
        except _Refused as error:
            raise SheetFault(self._problems(sheet, paper, str(error))) from None

    def thumbnail(self, sheet: Sheet) -> bytes:
        """Return a small PNG of the first page of a sheet that can be set."""
        return in_four_greys(self._compile(sheet, "a4", "png"))

    def fitting(self, sheet: Sheet, paper: Paper) -> Fitting:
        """Return how a sheet that can be set was made to fit."""
        found = self._compiler(sheet, paper).query("<fit>", field="value", one=True)
        fitting: Fitting = json.loads(found)
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
        if warnings:  # a font or a character that is missing is no more than a warning to Typst
            raise _Refused("; ".join(dict.fromkeys(warning.message for warning in warnings)))
        page = made[0] if isinstance(made, list) else made
        assert page is not None
        return page.replace(*NO_SUSPECTS)

    def _compiler(self, sheet: Sheet, paper: Paper, mode: Literal["", "faults"] = "") -> typst.Compiler:
        """Return the compiler of this document: the last one if it is that, which lays out nothing twice."""
        if not mode and self._last and self._last[:2] == (sheet, paper):
            return self._last[2]
        inputs = {"doc": json.dumps(sheet.as_json(), ensure_ascii=False), "paper": paper, "mode": mode}
        made = typst.Compiler(str(TEMPLATE), root=str(TEMPLATE.parent), font_paths=self.fonts, sys_inputs=inputs)
        self._last = self._last if mode else (sheet, paper, made)
        return made

    def _problems(self, sheet: Sheet, paper: Paper, error: str) -> list[Problem]:
        """Say what is wrong with a sheet that was refused: everything too wide, else what the error itself says."""
        try:
            faults: list[WidthFault] = json.loads(
                self._compiler(sheet, paper, "faults").query("<fault>", field="value")
            )
        except (typst.TypstError, RuntimeError):  # a query says no more than that it failed
            return [self._elsewhere(sheet, paper, error)]
        if faults:
            return sorted({_too_wide(sheet, fault) for fault in faults})
        if match := re.search(r"panicked with: \W*HB604\|([\d.]+)", error):
            return [_too_much(sheet, match[1])]
        return [self._elsewhere(sheet, paper, error)]

    def _elsewhere(self, sheet: Sheet, paper: Paper, error: str) -> Problem:
        """Find the question that cannot be set by setting each alone: the error names none."""
        for entry in sheet.entries if len(sheet.entries) > 1 else ():
            try:
                self._compile(replace(sheet, entries=(entry,)), paper, "pdf")
            except _Refused as alone:
                return _unknown(entry.path, entry.body[0].line if entry.body else 1, str(alone))
        return _unknown(topic_page(sheet), 1, error)


@cache
def press_of(fonts: str) -> Press:
    """Return this process's press, with its fonts in that folder of the cache."""
    return Press(Path(fonts))


def _too_wide(sheet: Sheet, fault: WidthFault) -> Problem:
    path = next(entry.path for entry in sheet.entries if entry.id == fault["id"])
    return Problem(
        path, fault["line"], "HB603", f"{fault['message']} is too wide for a column of the sheet", fault["fix"]
    )


def _too_much(sheet: Sheet, size: str) -> Problem:
    message = f'the "must" questions of {sheet.title} do not fit on two pages at {size} pt'
    return Problem(topic_page(sheet), 1, "HB604", message, 'set some of them to "sheet: should", or shorten them')


def _unknown(path: str, line: int, message: str) -> Problem:
    return Problem(path, line, "HB601", f"the sheet cannot be set: {message}", "write it with plainer means")


def topic_page(sheet: Sheet) -> str:
    """Return the page of the sheet's topic, relative to the repository."""
    return f"docs/questions/{sheet.topic}/index.md"
