"""The rows of a page as plain text, without fences, formulas and code."""

from __future__ import annotations

import re

from handbook.model.page_source import Body

CODE_SPAN = re.compile(r"(?<![\\`])(`+)(?!`)(.+?)(?<!`)\1(?!`)")
FORMULA = re.compile(r"(?<![\\$])\$(?=[^\s$])[^$\n]*(?<=[^\s$\\])\$(?!\$)")


def rows_outside_fences(body: Body) -> list[str]:
    """Return the rows of a body, with a dot for each row of a fence, so that all rows keep their numbers."""
    rows = body.text.split("\n")
    for fence in body.fences:
        start, end = fence.line - body.first_line, fence.end - body.first_line
        rows[start : end + 1] = ["."] * (end + 1 - start)
    return rows


def visible_rows(body: Body) -> list[str]:
    """Return the rows of a body, with a dot for each row of a fence or a $$ formula, and x for code and $ formulas."""
    rows, inside = rows_outside_fences(body), False
    for number, row in enumerate(rows):
        marks = row.strip().startswith("$$") + (row.strip().endswith("$$") and row.strip() != "$$")
        if inside or marks:
            rows[number] = "."
        elif "`" in row or "$" in row:
            rows[number] = FORMULA.sub("x", CODE_SPAN.sub("x", row))
        inside = inside != (marks == 1)
    return rows


def unclosed_formula(body: Body) -> int | None:
    """Return the line of a $$ that has no partner; None if all have one."""
    begun: int | None = None
    for number, row in enumerate(rows_outside_fences(body), body.first_line):
        plain = row.strip()
        if plain.startswith("$$") + (plain.endswith("$$") and plain != "$$") == 1:
            begun = number if begun is None else None
    return begun
