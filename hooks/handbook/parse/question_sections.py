"""What the sections of a question hold: follow-ups, and the rows of the interviewer's table."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it.token import Token


def follow_ups(tokens: Sequence[Token]) -> list[Token]:
    """Return the opening tokens of the folded questions in a section; their `content` is the question."""
    opened = (token for token in tokens if token.type == "admonition_open")
    folded = (token for token in opened if token.markup.startswith("???"))
    return [token for token in folded if token.info.strip().lower().startswith("question")]


def table_rows(text: str) -> list[list[str]]:
    """Return the cells of a table of two columns, head and rule first."""
    rows = (row.strip() for row in text.split("\n") if row.strip().startswith("|"))
    return [[cell.strip() for cell in row.strip("|").split("|", 1)] for row in rows]
