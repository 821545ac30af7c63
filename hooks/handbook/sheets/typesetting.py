"""Typst at the edge: a sheet's document in, PDF, picture or a problem out."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Literal

import typst

from handbook.problems import Problem
from handbook.sheets.document import Fitting, Sheet
from handbook.sheets.print_fonts import ready_fonts

Paper = Literal["a4", "us-letter"]
TEMPLATE = Path(__file__).parent / "sheet.typ"
THUMBNAIL_PPI = 44


class SheetFault(Exception):
    """The sheet cannot be made; `problem` says where and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class _Refused(Exception):
    """Typst's own words."""


class Press:
    """Sets sheets with the print fonts only; one a process."""

    def __init__(self, fonts: Path) -> None:
        self.fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(ready_fonts(fonts))]
        )

    def pdf(self, sheet: Sheet, paper: Paper) -> bytes:
        """Return the sheet as tagged PDF. Raises SheetFault."""
        try:
            return self._compile(sheet, paper, "pdf")
        except _Refused as error:
            raise SheetFault(self._located(sheet, paper, str(error))) from None

    def thumbnail(self, sheet: Sheet) -> bytes:
        """Return a small PNG of the first page of a sheet that can be set."""
        return self._compile(sheet, "a4", "png")

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
        return page

    def _compiler(self, sheet: Sheet, paper: Paper) -> typst.Compiler:
        inputs = {"doc": json.dumps(sheet.as_json(), ensure_ascii=False), "paper": paper}
        return typst.Compiler(str(TEMPLATE), root=str(TEMPLATE.parent), font_paths=self.fonts, sys_inputs=inputs)

    def _located(self, sheet: Sheet, paper: Paper, error: str) -> Problem:
        if known := _read_fault(sheet, error):
            return known
        for entry in sheet.entries if len(sheet.entries) > 1 else ():  # the message names no question: find it
            try:
                self._compile(replace(sheet, entries=(entry,)), paper, "pdf")
            except _Refused as alone:
                return _read_fault(sheet, str(alone)) or _unknown(entry.path, entry.body[0].line, str(alone))
        return _unknown(_topic_page(sheet), 1, error)


@cache
def press_of(fonts: str) -> Press:
    """Return this process's press, with its fonts in that folder of the cache."""
    return Press(Path(fonts))


def _read_fault(sheet: Sheet, message: str) -> Problem | None:
    match = re.search(r"panicked with: (HB60[34]\|.*)", message, re.DOTALL)
    if not match:
        return None
    parts = match[1].split("|")
    if parts[0] == "HB604":
        what = f'the "must" questions of {sheet.title} do not fit on two pages at {parts[2]} pt'
        return Problem(_topic_page(sheet), 1, "HB604", what, 'set some of them to "sheet: should", or shorten them')
    path = next(entry.path for entry in sheet.entries if entry.id == parts[1])
    what, mend = "|".join(parts[3:-1]), parts[-1]
    return Problem(path, int(parts[2]), "HB603", f"{what} is too wide for a column of the sheet", mend)


def _unknown(path: str, line: int, message: str) -> Problem:
    return Problem(path, line, "HB601", f"the sheet cannot be set: {message}", "write it with plainer means")


def _topic_page(sheet: Sheet) -> str:
    return f"docs/questions/{sheet.topic}/index.md"
