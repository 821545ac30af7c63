"""The body of a page: its rows as plain text, its follow-ups, and the rows of the interviewer's table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it.token import Token

from handbook.model.sources import Body

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


def follow_ups(tokens: Sequence[Token]) -> list[Token]:
    """Return the opening tokens of the folded questions in a section; their `content` is the question."""
    opened = (token for token in tokens if token.type == "admonition_open")
    folded = (token for token in opened if token.markup.startswith("???"))
    return [token for token in folded if token.info.strip().lower().startswith("question")]


def table_rows(text: str) -> list[list[str]]:
    """Return the cells of a table of two columns, head and rule first."""
    rows = (row.strip() for row in text.split("\n") if row.strip().startswith("|"))
    return [[cell.strip() for cell in row.strip("|").split("|", 1)] for row in rows]
