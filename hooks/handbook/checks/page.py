"""The contents that any kind of page may have: headings, tables, folds, formulas, the end of an excerpt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from handbook.checks.stages import CheckedPage
from handbook.markup.mathml import FormulaError, formula_html
from handbook.model.problems import Problem, cut
from handbook.model.records import Post
from handbook.parse.markdown import EXCERPT_MARK
from handbook.parse.rows import CODE_SPAN, rows_outside_fences, unclosed_formula

LONGEST_FORMULA = 1_000  # characters; thousands of nested braces would end the converter, and this process with it
BAR = r"a | ends the cell, so write it in words, or as \mid or \vert in a formula"
EXCERPT_END = "<!-- more -->"
LEFT = re.compile(r"\b(?:TODO|FIXME|TBD)\b|[Ll]orem ipsum")
FOLD = re.compile(r'(?P<indent>\s*)(?:!!!|\?\?\?)\+? (?P<kind>[a-z]+)(?: "(?P<title>.*)")?\s*')
BARRED = re.compile(r"\s*\|.*\|\s*$")
TABLE_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")


def heading_problems(page: CheckedPage) -> Iterator[Problem]:
    """Find first-level headings, and headings without a text."""
    for heading in page.body.headings:
        if heading.level == 1:
            message = "a page has no first-level heading, because its title comes from the front matter"
            yield page.problem(heading.line, "HB214", message, "delete the line, or write ## in place of #")
        if not heading.text:
            yield page.problem(heading.line, "HB233", "the heading has no text", "write its text, or delete the line")


def unfinished_problems(page: CheckedPage) -> Iterator[Problem]:
    """Find words that mark a place where text is still to be written."""
    for number, row in enumerate(page.rows, page.body.first_line):
        if found := LEFT.search(row):
            yield page.problem(number, "HB209", f'"{found[0]}" marks unfinished text', "write the text, or delete it")


def formula_problems(page: CheckedPage) -> Iterator[Problem]:
    """Find formulas that are not closed, too long or not LaTeX."""
    if line := unclosed_formula(page.body):
        yield page.problem(line, "HB211", "the formula is never closed", "end it with a line of $$")
    for formula in page.body.formulas:
        if len(formula.tex) > LONGEST_FORMULA:
            fix = f"define parts of it in the text: a formula has at most {LONGEST_FORMULA:,}"
            yield page.problem(formula.line, "HB211", f"the formula has {len(formula.tex):,} characters", fix)
            continue
        try:
            formula_html(formula.tex, display=formula.display)
        except FormulaError as error:
            message = f"the formula ${cut(' '.join(formula.tex.split()))}$ is broken: {error}"
            yield page.problem(formula.line, "HB211", message, error.fix)


def fold_problems(page: CheckedPage) -> Iterator[Problem]:
    """Find folds without a title, and without a text inside."""
    raw = page.body.text.split("\n")
    for index, row in enumerate(page.rows):
        fold = FOLD.fullmatch(row)
        if not fold:
            continue
        line, is_question = page.body.first_line + index, fold["kind"] == "question"
        if fold["title"] is not None and not fold["title"].strip() and not is_question:
            yield page.problem(line, "HB228", "the fold has no title", f'write ??? {fold["kind"]} "title"')
        below = next((row for row in raw[index + 1 :] if row.strip()), "")
        if not below.expandtabs(4).startswith(fold["indent"].expandtabs(4) + "    "):
            rule, message = ("HB237", "the follow-up has no answer") if is_question else ("HB228", "the fold is empty")
            yield page.problem(line, rule, message, "write the text below it, indented by four spaces")


def table_problems(page: CheckedPage) -> Iterator[Problem]:
    """Find tables without a line of dashes, and rows with more or fewer cells than the head."""
    rows, width = rows_outside_fences(page.body), 0
    for index, row in enumerate(rows):
        if index and "|" in row and TABLE_RULE.match(row) and "|" in rows[index - 1]:
            width = _cells(rows[index - 1]) if _cells(rows[index - 1]) == _cells(row) else 0
        elif not row.strip() or "|" not in row:
            width = 0
        elif width and (counts := {_cells(row), _cells(CODE_SPAN.sub("x", row))} - {width}):
            message = f"the row has {max(counts)} cells, but the head of the table has {width}"
            fix = f"write one cell for each column; {BAR}"
            yield page.problem(page.body.first_line + index, "HB229", message, fix)
    for index, (above, row) in enumerate(zip(["", *rows], rows, strict=False)):
        below = "".join(rows[index + 1 : index + 2])
        if BARRED.match(row) and not above.strip() and not _is_rule(below, _cells(row)):
            message = "the table has no line of dashes under its head"
            fix = f"write |{'---|' * _cells(row)} on the next line"
            if TABLE_RULE.match(below):
                message = f"the head of the table has {_cells(row)} cells, but the dashes under it make {_cells(below)}"
                fix += f"; {BAR}"
            yield page.problem(page.body.first_line + index, "HB229", message, fix)


def _is_rule(row: str, cells: int) -> bool:
    return bool(TABLE_RULE.match(row)) and "|" in row and _cells(row) == cells


def _cells(row: str) -> int:
    return len(re.findall(r"(?<!\\)\|", re.sub(r"^\s*\||(?<!\\)\|\s*$", "", row))) + 1


def excerpt_problems(page: CheckedPage) -> Iterator[Problem]:
    """Find marks of an excerpt's end where none belongs, and posts that lack theirs."""
    rows, first = page.body.text.split("\n"), page.body.first_line
    marks = [number for number, row in enumerate(rows, first) if EXCERPT_MARK.search(row)]
    if page.kind is not Post:
        yield from (page.problem(number, "HB239", "only posts have an excerpt", "delete the line") for number in marks)
        return
    if not marks:
        fix = f"write {EXCERPT_END} on a line of its own below the part that the list of posts shows"
        yield page.problem(first, "HB239", "the post does not mark where its excerpt ends", fix)
        return
    yield from _mark_problems(page, rows, marks)


def _mark_problems(page: CheckedPage, rows: Sequence[str], marks: Sequence[int]) -> Iterator[Problem]:
    first = page.body.first_line
    if rows[marks[0] - first].rstrip() != EXCERPT_END:
        message = "the end of the excerpt is not written as the site expects it"
        yield page.problem(
            marks[0], "HB239", message, f"write {EXCERPT_END} alone on the line, without spaces before it"
        )
    elif not "".join(rows[: marks[0] - first]).strip():
        yield page.problem(marks[0], "HB239", "the excerpt is empty", "write the post's thesis above this line")
    for number in marks[1:]:
        yield page.problem(number, "HB239", "the excerpt ends a second time", "delete the line")
