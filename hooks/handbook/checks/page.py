"""What any kind of page must say together, and the contents it may have: dates, headings, tables, folds, formulas."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from handbook.checks.stages import CheckedPage, Checker
from handbook.markup.mathml import FormulaError, formula_html
from handbook.markup.rendered_html import EXCERPT_END
from handbook.model.problems import Problem, cut
from handbook.model.records import Guide, Page, Plan, Post, Question, Record
from handbook.parse.markdown import EXCERPT_MARK
from handbook.parse.text import CODE_SPAN, rows_outside_fences, unclosed_formula
from handbook.parse.tree import Tree

ALIASES: Final = 2  # that a question has at least


def field_problems(record: Record, tree: Tree) -> Iterator[Problem]:
    """Find values that have the right form and cannot be true."""
    match record:
        case Question():
            yield from _date_problems(record, "reviewed", tree)
            if not record.sources and record.kind != "behavioural":
                message = 'the field "sources" is missing'
                yield record.problem(("sources",), "HB105", message, "name at least one source that you have read")
            if len({name.casefold() for name in record.aliases}) < ALIASES:
                message = f"the question has {'only one alias' if record.aliases else 'no aliases'}"
                fix = "write two or more names by which people search for it, such as [roc curve, auc]"
                yield record.problem(("aliases",), "HB113", message, fix)
        case Guide():
            yield from _date_problems(record, "read_on", tree)
        case Post():
            if not record.draft and tree.future(record.date):
                yield from _date_problems(record, "date", tree)
            elif not record.slug.startswith(record.date.isoformat()):
                message = f"the date {record.date} is not the one in the file's name"
                yield record.problem(("date",), "HB111", message, "rename the file, or correct the date")
        case Page():
            known = tree.templates() if record.template else frozenset()
            if known and record.template not in known:
                message = f'there is no template "{record.template}"'
                yield record.problem(("template",), "HB112", message, "delete the field")
            elif record.template and record.template != (own := own_template(record)):
                message = f'the template "{record.template}" is made for another page'
                yield record.problem(("template",), "HB112", message, f"write {own}, or delete the field")
        case Plan():
            yield from plan_problems(record)


def own_template(page: Page) -> str:
    """Return the name of the template that is made for a page: that of its file or, for an index, of its folder."""
    *_, folder, name = page.path.removesuffix(".md").split("/")
    return f"{name if name != 'index' else folder if folder != 'docs' else 'home'}.html"


def _date_problems(record: Record, field: str, tree: Tree) -> Iterator[Problem]:
    day = getattr(record, field)
    if tree.future(day):
        yield record.problem((field,), "HB110", f"{field} {day} is in the future", "write the day on which it was done")


def plan_problems(plan: Plan) -> Iterator[Problem]:
    """Find everything in a plan that would not work on the day."""
    minutes = sum(part.minutes for part in plan.parts)
    if minutes != plan.minutes:
        message = f"the parts take {minutes} minutes, but the plan says {plan.minutes}"
        yield plan.problem(("parts",), "HB501", message, "change the minutes so that they add up")
    weights = sum(area.weight for area in plan.rubric)
    if weights != 100:
        message = f"the weights of the rubric add up to {weights} %"
        yield plan.problem(("rubric",), "HB503", message, "change them so that they add up to 100 %")
    yield from _part_problems(plan)
    yield from _repeated_questions(plan)
    for key, names in (("parts", [part.title for part in plan.parts]), ("rubric", [area.area for area in plan.rubric])):
        for name, times in Counter(names).items():
            if times > 1:
                message = f'"{name}" is the name of {times} entries in {key}'
                yield plan.problem((key,), "HB505", message, "give each a name of its own")


def _part_problems(plan: Plan) -> Iterator[Problem]:
    for index, part in enumerate(plan.parts):
        asked = sum(ask.minutes for ask in part.ask)
        if asked > part.minutes:
            message = f'the part "{part.title}" asks {asked} minutes of questions in {part.minutes}'
            fix = "move questions to its reserve, or give the part more minutes"
            yield plan.problem(("parts", index), "HB502", message, fix)
        for number, ask in enumerate(part.ask):
            if (ask.question is None) == (ask.prompt is None):
                has = "both a question and" if ask.question else "neither a question nor"
                message = f'the part "{part.title}" has an entry with {has} a prompt'
                yield plan.problem(("parts", index, "ask", number), "HB504", message, "write one of the two")


def _repeated_questions(plan: Plan) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for index, part in enumerate(plan.parts):
        named = [(ask.question, ("ask", number, "question")) for number, ask in enumerate(part.ask)]
        for id, place in [*named, *((id, ("reserve", number)) for number, id in enumerate(part.reserve))]:
            if id and id in seen:
                message = f'the plan names {id} twice (first in the part "{seen[id]}")'
                yield plan.problem(("parts", index, *place), "HB506", message, "delete one of them")
            elif id:
                seen[id] = part.title


LONGEST_FORMULA = 1_000  # characters; thousands of nested braces would end the converter, and this process with it
BAR = r"a | ends the cell, so write it in words, or as \mid or \vert in a formula"
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
    if rows[marks[0] - first].rstrip() != EXCERPT_END:
        message = "the end of the excerpt is not written as the site expects it"
        fix = f"write {EXCERPT_END} alone on the line, without spaces before it"
        yield page.problem(marks[0], "HB239", message, fix)
    elif not "".join(rows[: marks[0] - first]).strip():
        yield page.problem(marks[0], "HB239", "the excerpt is empty", "write the post's thesis above this line")
    for number in marks[1:]:
        yield page.problem(number, "HB239", "the excerpt ends a second time", "delete the line")


PAGE_CONTENTS: tuple[Checker, ...] = (
    heading_problems,
    unfinished_problems,
    formula_problems,
    fold_problems,
    table_problems,
    excerpt_problems,
)
