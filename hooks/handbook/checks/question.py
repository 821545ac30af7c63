"""The contract of a question page's body: which headings, how short an answer, which follow-ups, which table."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from markdown_it.token import Token

from handbook.model.kinds import FOLLOW_UPS, HEADINGS, LISTEN, LISTENED, OPTIONAL, SHORT, Kind
from handbook.model.page_source import Body, Section
from handbook.model.problems import Problem
from handbook.model.records import Question
from handbook.model.snippet_texts import SnippetTexts
from handbook.parse.includes import embed_problem, embedded_text
from handbook.parse.question_sections import follow_ups, table_rows
from handbook.parse.rows import rows_outside_fences

SHORT_WORDS = 75
SHORT_CODE_LINES, SHORT_CODE_COLUMNS, SHORT_TABLE_COLUMNS = 8, 40, 4
PLAIN = {
    "paragraph_open",
    "paragraph_close",
    "inline",
    "math_block",
    "fence",
    "bullet_list_open",
    "bullet_list_close",
    "ordered_list_open",
    "ordered_list_close",
    "list_item_open",
    "list_item_close",
    "table_open",
    "table_close",
    "thead_open",
    "thead_close",
    "tbody_open",
    "tbody_close",
    "tr_open",
    "tr_close",
    "th_open",
    "th_close",
    "td_open",
    "td_close",
}


def question_problems(path: str, kind: Kind, body: Body, snippets: SnippetTexts) -> list[Problem]:
    """Return everything wrong with the body of a question of that kind."""
    problems = [*_heading_problems(path, kind, body), *_top_problems(path, body)]
    torn = [problem.line for problem in problems if "not as agreed" in problem.message]
    ends = [*(section.line for section in body.sections[1:]), body.first_line + body.text.count("\n") + 1]
    sections = {  # one that a misspelt heading runs into is judged when that is mended
        section.title: section
        for section, end in zip(body.sections, ends, strict=False)
        if not any(section.line < line < end for line in torn)
    }
    for title, section in sections.items():
        if not section.text.strip() and title in HEADINGS[kind]:
            problems.append(Problem(path, section.line, "HB233", f'nothing stands under "## {title}"', "write it"))
    if SHORT in sections and not re.search(r"^#{1,6}[^#\s]", sections[SHORT].text, re.MULTILINE):
        problems += _short_problems(path, sections[SHORT], body, snippets)
    if FOLLOW_UPS in sections:
        problems += _follow_up_problems(path, kind, sections[FOLLOW_UPS], body)
    if LISTEN in sections:
        problems += _listen_problems(path, sections[LISTEN], body)
    return problems


def source_problems(question: Question) -> Iterator[Problem]:
    """Ask for a source of everything but a behavioural question."""
    if not question.sources and question.kind != "behavioural":
        line = question.matter.line(("sources",))
        yield Problem(
            question.path, line, "HB105", 'field "sources" is missing', "name at least one source you have read"
        )


def _heading_problems(path: str, kind: Kind, body: Body) -> Iterator[Problem]:
    wanted = HEADINGS[kind]
    order = f"the order for {kind} is {' · '.join(wanted)}"
    found = [(heading.text, heading.line) for heading in body.headings if heading.level == 2]
    first = dict(reversed(found))
    lost = [text for text in wanted if text not in first]
    unknown: list[Problem] = []
    for heading in body.headings:
        signs, text, line = "#" * heading.level, heading.text, heading.line
        near = difflib.get_close_matches(text.strip("*_: ").lower(), [name.lower() for name in lost], n=1, cutoff=0.75)
        meant = next((name for name in lost if near and name.lower() == near[0]), None)
        if heading.level == 2 and text in wanted and line != first[text]:
            yield Problem(path, line, "HB231", f'heading "## {text}" is written twice', "keep one of them")
        elif meant and (heading.level != 2 or text not in wanted):
            lost.remove(meant)
            yield Problem(path, line, "HB231", f'heading "{signs} {text}" is not as agreed', f'write "## {meant}"')
        elif heading.level == 2 and text not in wanted:
            unknown.append(Problem(path, line, "HB231", f'heading "## {text}" is unknown here', order))
    lost = [text for text in lost if text not in OPTIONAL.get(kind, ()) and not _swallowed(text, body)]
    if len(lost) == len(unknown) == 1 and _between(lost[0], unknown[0].line, first, wanted):
        message = unknown[0].message.replace("unknown here", "not as agreed")
        unknown, lost = [replace(unknown[0], message=message, fix=f'write "## {lost[0]}"')], []
    yield from unknown
    if lost:
        last = found[-1][1] if found else body.first_line
        names = ", ".join(f'"## {text}"' for text in lost)
        message = f"heading {names} is missing" if len(lost) == 1 else f"the headings {names} are missing"
        yield Problem(path, last, "HB231", message, order)
    known = sorted((text for text in first if text in wanted), key=lambda text: first[text])
    for text, expected in zip(known, sorted(known, key=wanted.index), strict=True):
        if text != expected:
            message = f'heading "## {text}" stands where "## {expected}" belongs'
            yield Problem(path, first[text], "HB232", message, order)
            return


def _between(title: str, line: int, lines: Mapping[str, int], wanted: Sequence[str]) -> bool:
    """Tell whether a heading on that line would stand where the title belongs."""
    at = wanted.index(title)
    before, after = [lines[t] for t in wanted[:at] if t in lines], [lines[t] for t in wanted[at:] if t in lines]
    return max(before, default=0) < line < min(after, default=line + 1)


def _swallowed(title: str, body: Body) -> bool:
    """Tell whether a heading is there and something that is told elsewhere hides it: a missing blank, an open end."""
    endless = any(not fence.closed for fence in body.fences) or any(found.kind == "html" for found in body.unsupported)
    rows = body.text.split("\n") if endless else rows_outside_fences(body)
    return any(re.fullmatch(rf"##\s*{re.escape(title)}\s*", row) for row in rows)


def _top_problems(path: str, body: Body) -> Iterator[Problem]:
    top = body.text.split("\n")[: next((h.line - body.first_line for h in body.headings), None)]
    offset = next((i for i, row in enumerate(top) if row.strip()), None)
    if offset is not None and body.headings and not re.match(r"\s{0,3}#", top[offset]):
        line = body.first_line + offset
        yield Problem(path, line, "HB234", "text stands before the first heading", "move it under a heading")


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
        elif child.type == "code_inline":
            parts.append("x")
        else:
            parts.append(child.content)
    return "".join(parts)


def _short_problems(path: str, section: Section, body: Body, snippets: SnippetTexts) -> Iterator[Problem]:
    tokens = section.tokens
    words = count_words(tokens)
    if words > SHORT_WORDS:
        yield Problem(
            path,
            section.line,
            "HB235",
            f"the short answer has {words} words",
            f"cut it to {SHORT_WORDS}; it is what one says in 30 seconds",
        )
    line = section.line
    for token in tokens:
        line = body.line(token) if token.map else line
        if token.type not in PLAIN and token.nesting >= 0:
            yield Problem(
                path,
                line,
                "HB236",
                "the short answer holds more than plain Markdown",
                "write text, formulas, and at most one code block or table",
            )
        for child in token.children or []:
            if child.type in ("image", "link_open", "html_inline"):
                yield Problem(
                    path,
                    line,
                    "HB236",
                    "the short answer holds a link, an image or HTML",
                    "say it in words; it goes on the printed sheet",
                )
    displays = [
        t
        for t in tokens
        if t.type in ("math_block", "fence", "table_open")
        or any(c.type == "math_inline_double" for c in t.children or [])
    ]
    if len(displays) > 1:
        line = body.line(displays[1])
        yield Problem(
            path, line, "HB236", "the short answer has more than one formula, code block or table set apart", "keep one"
        )
    yield from _short_table_problems(path, tokens, body)
    openings = {body.line(token) for token in tokens if token.type == "fence"}
    for fence in (fence for fence in body.fences if fence.line in openings):
        if not any(embed_problem(path, line, target, fence.language, snippets) for target, line in fence.embeds):
            yield from _short_code_problems(path, fence.line, embedded_text(fence, snippets))


def _short_table_problems(path: str, tokens: Sequence[Token], body: Body) -> Iterator[Problem]:
    columns, line = 0, body.first_line
    for token in tokens:
        line = body.line(token) if token.map else line
        columns = 0 if token.type == "tr_open" else columns + (token.type == "th_open")
        if token.type == "th_open" and columns == SHORT_TABLE_COLUMNS + 1:
            yield Problem(
                path,
                line,
                "HB236",
                "the short answer's table is too wide",
                f"keep at most {SHORT_TABLE_COLUMNS} columns",
            )


def _short_code_problems(path: str, line: int, code: str) -> Iterator[Problem]:
    rows = code.rstrip("\n").split("\n")
    if len(rows) > SHORT_CODE_LINES or max(map(len, rows)) > SHORT_CODE_COLUMNS:
        message = f"the short answer's code is {len(rows)} × {max(map(len, rows))} (lines × characters)"
        yield Problem(path, line, "HB236", message, f"keep within {SHORT_CODE_LINES} × {SHORT_CODE_COLUMNS}")


def _follow_up_problems(path: str, kind: Kind, section: Section, body: Body) -> Iterator[Problem]:
    questions = follow_ups(section.tokens)
    if len(questions) < 2 and kind != "behavioural":
        message = f"there are {len(questions)} follow-ups" if len(questions) != 1 else "there is one follow-up"
        yield Problem(
            path, section.line, "HB237", message, 'write at least two, each `??? question "…"` with its answer indented'
        )
    for token in questions:
        if not re.search(r'"\S.*"', token.info):
            fix = 'write ??? question "the question"'
            yield Problem(path, body.line(token), "HB237", "the follow-up has no question", fix)


def _listen_problems(path: str, section: Section, body: Body) -> Iterator[Problem]:
    rows = table_rows(section.text)
    names = tuple(row[0] for row in rows[2:])
    if not rows or rows[0] != ["Answer", "What you hear"] or names != LISTENED:
        lost = [name for name in LISTENED if name not in names]
        message = f"the table has no row {', '.join(lost)}" if rows and lost else "the table does not have its form"
        yield Problem(
            path,
            section.line,
            "HB238",
            message,
            f"write | Answer | What you hear | with the rows {', '.join(LISTENED)}",
        )
    else:
        for line, row in _numbered_rows(section, body):
            cells = table_rows(row)[0]
            if len(cells) < 2 or not cells[1]:
                message = f'the row "{cells[0]}" is empty'
                yield Problem(path, line, "HB238", message, "say what such an answer sounds like")


def _numbered_rows(section: Section, body: Body) -> list[tuple[int, str]]:
    """Return the rows of a section's table below its head and rule, with their lines."""
    start = section.line - body.first_line
    end = start + 1 + section.text.count("\n") + 3
    rows = enumerate(body.text.split("\n")[start:end], section.line)
    return [(number, row) for number, row in rows if row.strip().startswith("|")][2:]
