"""The contract of a question page: which headings, how short an answer, which follow-ups, which table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from markdown_it.token import Token

from handbook.checks.fences import include_fault
from handbook.checks.stages import CheckedPage
from handbook.model.kinds import FOLLOW_UPS, HEADINGS, KINDS, LISTEN, LISTENED, OPTIONAL, SHORT, Kind
from handbook.model.problems import Problem
from handbook.model.records import Question
from handbook.model.sources import Heading, Section
from handbook.model.text import nearest
from handbook.parse.includes import embedded_text
from handbook.parse.text import follow_ups, table_rows

SHORT_WORDS = 75
CODE_LINES, CODE_COLUMNS, TABLE_COLUMNS = 8, 40, 4  # of a short answer
PRINTABLE = frozenset(
    "paragraph bullet_list ordered_list list_item table thead tbody tr th td inline math_block fence".split()
)


def question_problems(page: CheckedPage) -> list[Problem]:
    """Find what is wrong with the headings of a question; where they are right, what is wrong below them."""
    kind = next((known for known in KINDS if page.kind is Question and known == page.values.get("kind")), None)
    if not kind:
        return []
    return [*_heading_problems(page, kind), *_top_problems(page)] or [*_section_problems(page, kind)]


def _section_problems(page: CheckedPage, kind: Kind) -> Iterator[Problem]:
    for section in page.body.sections:
        if not section.text.strip():
            message = f'there is no text under "## {section.title}"'
            yield page.problem(section.line, "HB233", message, "write it below the heading")
        elif section.title == SHORT:
            yield from _short_answer_problems(page, section)
        elif section.title == FOLLOW_UPS:
            yield from _follow_up_problems(page, kind, section)
        elif section.title == LISTEN:
            yield from _listen_problems(page, section)


def _heading_problems(page: CheckedPage, kind: Kind) -> Iterator[Problem]:
    wanted = HEADINGS[kind]
    order = f"the headings of a {kind} question are: {' · '.join(wanted)}"
    found = [heading for heading in page.body.headings if heading.level == 2]
    lines = {heading.text: heading.line for heading in reversed(found)}
    lost = [title for title in wanted if title not in lines]
    unknown: list[Heading] = []
    for heading in page.body.headings:
        shown = f"{'#' * heading.level} {heading.text}"
        meant = nearest(heading.text.strip("*_: "), lost, cutoff=0.75)
        if heading.level == 2 and heading.text in wanted:
            if heading.line != lines[heading.text]:
                message = f'the heading "{shown}" stands here a second time'
                yield page.problem(heading.line, "HB231", message, "put all its text under one of them")
        elif meant:
            lost.remove(meant)
            yield _misnamed(page, heading, meant)
        elif heading.level == 2:
            unknown.append(heading)
    lost = [title for title in lost if title not in OPTIONAL.get(kind, ())]
    if len(lost) == len(unknown) == 1 and _is_between(lost[0], unknown[0].line, lines, wanted):
        yield _misnamed(page, unknown[0], lost[0])
        lost, unknown = [], []
    for heading in unknown:
        message = f'a {kind} question has no heading "## {heading.text}"'
        yield page.problem(heading.line, "HB231", message, f"write ### {heading.text}; {order}")
    if lost:
        names = ", ".join(f'"## {title}"' for title in lost)
        message = f"the heading {names} is missing" if len(lost) == 1 else f"the headings {names} are missing"
        yield page.problem(found[-1].line if found else page.body.first_line, "HB231", message, f"write it; {order}")
    known = sorted((title for title in lines if title in wanted), key=lambda title: lines[title])
    for title, expected in zip(known, sorted(known, key=wanted.index), strict=True):
        if title != expected:
            message = f'the heading "## {title}" stands where "## {expected}" belongs'
            yield page.problem(lines[title], "HB232", message, f"move it; {order}")
            return


def _misnamed(page: CheckedPage, heading: Heading, meant: str) -> Problem:
    shown = f"{'#' * heading.level} {heading.text}"
    return page.problem(heading.line, "HB231", f'the heading here is not "{shown}"', f"write ## {meant}")


def _is_between(title: str, line: int, lines: Mapping[str, int], wanted: Sequence[str]) -> bool:
    """Return whether a heading on that line would stand where the title belongs."""
    at = wanted.index(title)
    before, after = [lines[t] for t in wanted[:at] if t in lines], [lines[t] for t in wanted[at:] if t in lines]
    return max(before, default=0) < line < min(after, default=line + 1)


def _top_problems(page: CheckedPage) -> Iterator[Problem]:
    first = next(iter(page.body.headings), None)
    rows = page.body.text.split("\n")[: first.line - page.body.first_line] if first else []
    for number, row in enumerate(rows, page.body.first_line):
        if row.strip():
            yield page.problem(number, "HB234", "text stands before the first heading", "move it under a heading")
            return


def count_words(tokens: Sequence[Token]) -> int:
    """Count the words of prose: formulas, code blocks and tables are not words, inline code is one."""
    words, in_table = 0, False
    for token in tokens:
        if token.type in ("table_open", "table_close"):
            in_table = token.type == "table_open"
        elif token.type == "inline" and not in_table:
            words += len(re.findall(r"\S*\w\S*", _prose(token)))
    return words


def _prose(token: Token) -> str:
    parts = []
    for child in token.children or []:
        if child.type.startswith("math") or child.type.endswith("break"):
            parts.append(" ")
        else:
            parts.append("x" if child.type == "code_inline" else child.content)
    return "".join(parts)


def _short_answer_problems(page: CheckedPage, section: Section) -> Iterator[Problem]:
    tokens, line = section.tokens, section.line
    if (words := count_words(tokens)) > SHORT_WORDS:
        fix = f"cut it to {SHORT_WORDS}, which take 30 seconds to say"
        yield page.problem(line, "HB235", f"the short answer has {words} words", fix)
    blocks: list[int] = []
    columns = 0
    for token in tokens:
        line = page.body.line(token) if token.map else line
        if token.nesting >= 0 and token.type.removesuffix("_open") not in PRINTABLE:
            fix = "write paragraphs and lists, and at most one formula, figure, code block or table"
            yield page.problem(line, "HB236", "a short answer has no folds, quotes or headings", fix)
        if any(child.type == "link_open" for child in token.children or []):
            fix = "say it in words; the short answer is printed, and paper has no links"
            yield page.problem(line, "HB236", "the short answer holds a link", fix)
        if token.type in ("math_block", "fence", "table_open"):
            blocks.append(line)
        columns = 0 if token.type == "tr_open" else columns + (token.type == "th_open")
        if token.type == "th_open" and columns == TABLE_COLUMNS + 1:
            message = f"the table of the short answer has more than {TABLE_COLUMNS} columns"
            yield page.problem(line, "HB236", message, "leave columns out; the short answer is printed in a column")
    if len(blocks) > 1:
        message = "the short answer has more than one formula, figure, code block or table of its own"
        yield page.problem(blocks[1], "HB236", message, "keep one of them, and move the others to the answer")
    yield from _short_code_problems(page, frozenset(blocks))


def _short_code_problems(page: CheckedPage, lines: frozenset[int]) -> Iterator[Problem]:
    for fence in (fence for fence in page.body.fences if fence.line in lines):
        if fence.language == "figure" or any(
            include_fault(target, fence.language, page.snippets) for target, _ in fence.embeds
        ):
            continue
        rows = embedded_text(fence, page.snippets).rstrip("\n").split("\n")
        longest = max(map(len, rows))
        if len(rows) > CODE_LINES or longest > CODE_COLUMNS:
            message = f"the code of the short answer is too large: {len(rows)} × {longest} (lines × characters)"
            fix = f"show at most {CODE_LINES} lines of {CODE_COLUMNS} characters"
            yield page.problem(fence.line, "HB236", message, fix)


def _follow_up_problems(page: CheckedPage, kind: Kind, section: Section) -> Iterator[Problem]:
    questions = follow_ups(section.tokens)
    if len(questions) < 2 and kind != "behavioural":
        message = "there is one follow-up" if len(questions) == 1 else f"there are {len(questions)} follow-ups"
        fix = 'write at least two: ??? question "the question", with the answer below it, indented by four spaces'
        yield page.problem(section.line, "HB237", message, fix)
    for token in questions:
        if not re.search(r'"\S.*"', token.info):
            fix = 'write ??? question "the question"'
            yield page.problem(page.body.line(token), "HB237", "the follow-up has no question", fix)


def _listen_problems(page: CheckedPage, section: Section) -> Iterator[Problem]:
    rows = table_rows(section.text)
    names = tuple(row[0] for row in rows[2:])
    if not rows or rows[0] != ["Answer", "What you hear"] or names != LISTENED:
        lost = [name for name in LISTENED if name not in names]
        message = "the section is not a table of the right form"
        if rows and lost:
            message = f"the table has no row {', '.join(lost)}"
        fix = f"write | Answer | What you hear | with the rows {', '.join(LISTENED)}, in this order"
        yield page.problem(section.line, "HB238", message, fix)
        return
    start = section.line - page.body.first_line
    numbered = enumerate(page.body.text.split("\n")[start:], section.line)
    table = [(number, row) for number, row in numbered if row.strip().startswith("|")]
    for (number, _), cells in zip(table[2:], rows[2:], strict=False):
        if len(cells) < 2 or not cells[1]:
            message = f'the row "{cells[0]}" is empty'
            yield page.problem(number, "HB238", message, "write what such an answer sounds like")
