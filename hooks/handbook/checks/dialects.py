"""Markdown that this handbook does not use: other dialects, half-made folds, uneven tables, headings of other forms.

The site would show it as it stands, or as something else than its author sees in an editor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from handbook.model.page_source import Body
from handbook.model.problems import Problem, cut
from handbook.parse.rows import CODE_SPAN, rows_outside_fences, unclosed_formula, visible_rows

DIALECTS: tuple[tuple[str, re.Pattern[str], str], ...] = tuple(
    (message, re.compile(pattern), fix)
    for message, pattern, fix in (
        ("a content tab", r'^\s*===[!+]? "', "write one part after the other; tabs print badly"),
        ("a footnote", r"\[\^[^\]\s]+\]", "say it in the text, or name it under sources"),
        ("an abbreviation", r"^\s*\*\[[^\]]+\]:", "write the words out where they first stand"),
        ("an editing mark", r"\{(?:--|\+\+|~~|>>|==)", "write the text as it should be read"),
        ("an emoji or icon", r"(?<![\w:/]):[a-z][a-z0-9_+-]*:(?![\w/])", "say it in words"),
        ("a table of contents", r"^\s*\[TOC\]", "remove it; the page has one"),
        ("a wiki link", r"\[\[[A-Za-z_]", "write [text](path/to/page.md)"),
        ("a task list", r"^\s*[-*+] +\[[ xX]\]", "write a plain list"),
        ("a block of another dialect", r"^\s*(?::::|///)", "write a fence, or ??? note with its text indented"),
        ("a definition list", r"^:[ \t]{2,}\S", "write a plain list, or a table"),
        ("a key or a mark", r"\+\+[a-z][\w+-]*\+\+|(?<![=\w])==[^=\s][^=]*==(?!=)", "write it in backticks"),
        ("a template's variable", r"\{\{|\{%", "put it in backticks, or in a text fence"),
        ("a formula in brackets", r"\\\(.+\\\)|^\s*\\\[\s*$|\\begin\{", "write it between dollar signs"),
        ("a link without its end", r"\]\((?![^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+[\"'(].*)?\))|\]\[[^\]]*\]",
         "write [text](address), the address without blanks"),
    )
)  # fmt: skip
ANY_DIALECT = re.compile("|".join(f"(?:{pattern.pattern})" for _, pattern, _ in DIALECTS))  # most rows have none
DEFINED = re.compile(r"^[\s>]*\[[^\]]+\]:", re.MULTILINE)
LEFT = re.compile(r"\b(?:TODO|FIXME|TBD)\b|[Ll]orem ipsum")
GLUED_HEADING = re.compile(r"#{1,6}[^#\s]|#{7,}")
UNDERLINE = re.compile(r"\s{0,3}(?:=+|-+)\s*$")
FOLD = re.compile(r"(?P<before>\s*)(?:!!!|\?\?\?)(?P<rest>.*)")
FOLD_KINDS = "note question tip info warning danger example quote abstract success failure bug"
FOLD_REST = re.compile(rf'\+? (?P<kind>{"|".join(FOLD_KINDS.split())})(?: "(?P<title>.*)")?\s*')
BARRED = re.compile(r"\s*\|.*\|\s*$")
TABLE_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")


def dialect_problems(path: str, body: Body) -> Iterator[Problem]:
    """Find what a page writes in another way than this handbook reads."""
    references = bool(DEFINED.search(body.text))
    rows = visible_rows(body)
    for number, row in enumerate(rows, body.first_line):
        for message, pattern, fix in DIALECTS if ANY_DIALECT.search(row) else ():
            if (found := pattern.search(row)) and not (references and found[0].startswith("][")):
                yield Problem(path, number, "HB227", f'{message}, "{cut(row.strip())}", is not understood', fix)
                break
        if found := LEFT.search(row):
            yield Problem(path, number, "HB209", f'"{found[0]}" is still to be written', "write it, or remove it")
    if line := unclosed_formula(body):
        yield Problem(path, line, "HB211", "the formula set apart is never closed", "end it with a line of $$")
    yield from _heading_problems(path, body, rows)
    yield from _fold_problems(path, body, rows)
    yield from _table_problems(path, body)


def _heading_problems(path: str, body: Body, rows: Sequence[str]) -> Iterator[Problem]:
    for number, (before, row) in enumerate(zip(["", *rows], rows, strict=False), body.first_line):
        if GLUED_HEADING.match(row):
            signs = row[: len(row) - len(row.lstrip("#"))][:6]
            fix = f"write {signs} {cut(row.lstrip('#').strip())}, or put the # in backticks"
            yield Problem(path, number, "HB220", f'the site takes "{cut(row)}" for a heading', fix)
        elif UNDERLINE.match(row) and before.strip() not in ("", ".") and "|" not in before:
            message = f'the heading "{cut(before.strip())}" is underlined'
            yield Problem(
                path, number - 1, "HB220", message, f"write ## {cut(before.strip())}, or an empty line between"
            )


def _fold_problems(path: str, body: Body, rows: Sequence[str]) -> Iterator[Problem]:
    for index, row in enumerate(rows):
        opening = FOLD.fullmatch(row)
        if not opening:
            continue
        line, kind = body.first_line + index, FOLD_REST.fullmatch(opening["rest"])
        if not kind:
            message = f'"{cut(row.strip())}" does not open a fold'
            yield Problem(path, line, "HB228", message, f'write ??? note "title"; its kind is one of {FOLD_KINDS}')
            continue
        if kind["title"] is not None and not kind["title"].strip() and kind["kind"] != "question":
            yield Problem(path, line, "HB228", "the fold has no title", f'write ??? {kind["kind"]} "title"')
        inside = next((row for row in rows[index + 1 :] if row.strip()), "")
        raw = next((row for row in body.text.split("\n")[index + 1 :] if row.strip()), "")
        if not (inside and raw.expandtabs(4).startswith(opening["before"].expandtabs(4) + "    ")):
            message, rule = (
                ("the follow-up has no answer", "HB237") if kind["kind"] == "question" else ("it is empty", "HB228")
            )
            yield Problem(path, line, rule, message, "write it below, indented by four spaces")


def _table_problems(path: str, body: Body) -> Iterator[Problem]:
    rows, width = rows_outside_fences(body), 0
    for index, row in enumerate(rows):
        if index and "|" in row and TABLE_RULE.match(row) and "|" in rows[index - 1]:
            width = _cells(rows[index - 1]) if _cells(rows[index - 1]) == _cells(row) else 0
        elif not row.strip() or "|" not in row:
            width = 0
        elif width and (cells := {_cells(row), _cells(CODE_SPAN.sub("x", row))} - {width}):
            message = f"the row has {max(cells)} cells, the head of the table {width}"
            fix = "write one cell for each column; a bar inside a cell, also in code, ends it"
            yield Problem(path, body.first_line + index, "HB229", message, fix)
    for index, (before, row) in enumerate(zip(["", *rows], rows, strict=False)):
        if BARRED.match(row) and not before.strip() and not _is_rule(rows[index + 1 : index + 2], _cells(row)):
            message = "a table has no rule under its head"
            fix = f"write |{'---|' * _cells(row)} on the next line"
            if TABLE_RULE.match(below := "".join(rows[index + 1 : index + 2])):
                message = f"the head of the table has {_cells(row)} cells, the rule under it {_cells(below)}"
                fix = "write one of each for each column; a bar inside a cell, also in code or a formula, ends it"
            yield Problem(path, body.first_line + index, "HB229", message, fix)


def _is_rule(rows: Sequence[str], cells: int) -> bool:
    return any(TABLE_RULE.match(row) and "|" in row and _cells(row) == cells for row in rows)


def _cells(row: str) -> int:
    return len(re.findall(r"(?<!\\)\|", re.sub(r"^\s*\||(?<!\\)\|\s*$", "", row))) + 1
