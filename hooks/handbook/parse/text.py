"""The text of a page: from its bytes, or why they cannot be read; its rows, its follow-ups, the interviewer's table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it.token import Token

from handbook.model.problems import Problem, cut
from handbook.model.sources import Body
from handbook.model.text import HIDDEN, describe_hidden

LONGEST_PAGE, LONGEST_ROW = 64_000, 2_000  # characters; ours have at most 20,000 and 420
MERGE = re.compile(r"(?:<{7}|>{7}) \S")


def read_text(path: str, raw: bytes) -> str | list[Problem]:
    """Return the text of a page, without byte-order mark and with plain line ends, or what is wrong with it."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        message = f"the byte 0x{raw[error.start]:02x} is not UTF-8"
        return [Problem(path, line, "HB001", message, "save the file with the encoding UTF-8")]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return [Problem(path, 1, "HB002", "the file is empty", "write the page, or delete the file")]
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        return [Problem(path, line, "HB001", "the line has a NUL character", "delete it; a page is plain text")]
    return length_problems(path, text) or merge_problems(path, text) or hidden_problems(path, text) or text


def length_problems(path: str, text: str) -> list[Problem]:
    """Return the problem of a page or a line that is too long to review, and that would take minutes to parse."""
    if len(text) > LONGEST_PAGE:
        message = f"the page has {len(text):,} characters"
        return [Problem(path, 1, "HB009", message, f"split it: a page has at most {LONGEST_PAGE:,}")]
    for number, row in enumerate(text.split("\n"), 1):
        if len(row) > LONGEST_ROW:
            message = f"the line has {len(row):,} characters"
            return [Problem(path, number, "HB009", message, f"break it: a line has at most {LONGEST_ROW:,}")]
    return []


def merge_problems(path: str, text: str) -> list[Problem]:
    """Find the conflict markers that git leaves in a file which two people changed."""
    rows = text.split("\n") if "<<<<<<< " in text or ">>>>>>> " in text else []
    message = "git left a conflict marker here"
    fix = "keep the right version, and delete the lines of <<<<<<<, ======= and >>>>>>>"
    return [Problem(path, number, "HB208", message, fix) for number, row in enumerate(rows, 1) if MERGE.match(row)]


def hidden_problems(path: str, text: str) -> list[Problem]:
    """Find invisible characters, and those that reorder text, in a page or a snippet: the first on each line."""
    problems: list[Problem] = []
    if not HIDDEN.search(text):
        return problems
    for number, row in enumerate(text.replace("\r\n", "\n").removeprefix("\ufeff").split("\n"), 1):
        if found := HIDDEN.search(row):
            name, fix = describe_hidden(found[0])
            place = f"column {found.start() + 1}{_after(row[: found.start()])}"
            problems.append(Problem(path, number, "HB218", f"{place} holds {name}", fix))
    return problems


def _after(text: str) -> str:
    """Return which word a place on a line comes after, since nobody counts columns; nothing at its start."""
    words = re.findall(r"[\w'.,;:?!)-]+", text)
    return f', after "{cut(words[-1], 20)}",' if words else ""


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
