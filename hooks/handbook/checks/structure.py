"""The structure of a page: what must be right before its contents can be judged.

The site would show the Markdown found here as plain text, or as something other than its author intended.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from handbook.checks.stages import CheckedPage, Checker, one_per_line
from handbook.model.problems import Problem, cut
from handbook.model.sources import Fence, UnsupportedKind
from handbook.parse.markdown import FOLD_KINDS

Explanation = tuple[str, str, str]
"""A rule, a message and a fix; {text} stands for what is found in the page."""

DEEP: dict[UnsupportedKind, Explanation] = {
    "deep-blocks": ("HB009", "lists and quotes are nested too deeply", "use at most three levels"),
    "deep-inlines": ("HB009", "emphasis and links are nested too deeply", "use at most three levels"),
}
LAYOUT: dict[UnsupportedKind, Explanation] = {
    "inline-display-formula": (
        "HB215",
        'the formula "$${text}$$" stands inside a paragraph',
        "write $$ on a line of its own before and after it, with an empty line around both; or use single dollar signs",
    ),
    "formula-before-digit": (
        "HB215",
        'the site would read a formula in "{text}"',
        r"write \$ for a dollar sign; or put a space between a formula and the digit after it",
    ),
    "shallow-item": (
        "HB215",
        '"{text}" is not indented enough to belong to the list item above it',
        "indent it by four spaces, or by none and with an empty line before it to end the list",
    ),
    "tight-formula": (
        "HB215",
        'the formula "{text}" touches the text around it',
        "write an empty line before the first $$ and after the last $$",
    ),
    "tight-list": (
        "HB215",
        'no empty line comes before the list "{text}"',
        "write an empty line before its first item",
    ),
    "tight-table": (
        "HB215",
        'no empty line comes before the table "{text}"',
        "write an empty line before its first row",
    ),
}
FENCES: dict[UnsupportedKind, Explanation] = {
    "stray-fence": (
        "HB203",
        '"{text}" does not open or close a code block here',
        "put it on a line of its own, with an empty line before the block, indented like the text around it",
    ),
    "stray-include": (
        "HB204",
        'the include "{text}" does not stand alone inside a code block',
        'write --8<-- "topic/slug/file.py" on a line of its own between two lines of ```',
    ),
}
INDENTED_CODE: dict[UnsupportedKind, Explanation] = {
    "indented-code": (
        "HB202",
        '"{text}" is indented by four spaces, which makes it a code block',
        "indent text by less; put code between ```text and ```",
    ),
}
BREAK = "delete it: an empty line starts a paragraph, and a cell of a table holds one line"
COMMENT = "delete it from <!-- to -->; notes for reviewers go into the pull request"
MARKUP: dict[UnsupportedKind, Explanation] = {
    "html": ("HB212", 'the HTML "{text}" is not allowed', "write Markdown instead, or put code in backticks"),
    "html-break": ("HB212", 'the line break "{text}" is HTML', BREAK),
    "html-comment": ("HB212", "an HTML comment would be published with the page", COMMENT),
    "html-in-formula": (
        "HB212",
        'the site would read "{text}" in the formula as HTML',
        r"put a space after the <, or write \lt",
    ),
    "image": ("HB213", 'the image "{text}" is not allowed', "draw it as a ```mermaid diagram, or say it in words"),
    "attributes": ("HB217", 'the attribute list "{text}" is not allowed', "delete it, or put code in backticks"),
}
DIALECTS: tuple[tuple[re.Pattern[str], str, str], ...] = tuple(
    (re.compile(pattern), name, fix)
    for pattern, name, fix in (
        (r'^\s*===[!+]? "', "tabs are", "write one part after the other"),
        (
            r"\[\^[^\]\s]+\]",
            "footnotes are",
            "delete the [^...]; write the remark as a sentence, and what you cite under `sources:` above",
        ),
        (r"^\s*\*\[[^\]]+\]:", "abbreviations are", "write the words out where they first appear"),
        (r"\{(?:--|\+\+|~~|>>|==)", "editing marks are", "write the text as it should be read"),
        (r"(?<![\w:/]):[a-z][a-z0-9_+-]*:(?![\w/])", "emoji and icons are", "say it in words"),
        (r"\[TOC\]", "a table of contents is", "delete the line; the site shows one beside the page"),
        (r"\[\[[A-Za-z_]", "wiki links are", "write [text](path/to/page.md)"),
        (r"^\s*[-*+] +\[[ xX]\]", "task lists are", "write a plain list: - item"),
        (r"~~[^~\s]", "strikethrough is", "delete the text, or write it without the tildes"),
        (r"^\s*>\s*\[!\w+\]", "alerts are", 'write ??? note "title" with its text indented by four spaces'),
        (
            r"^\s*(?::::+|///+)\s*[{\w]",
            "blocks of this kind are",
            'write ??? note "title" with its text indented by four spaces',
        ),
        (r"^:[ \t]{2,}\S", "definition lists are", "write a plain list, or a table"),
        (r"\+\+[a-z][\w+-]*\+\+|(?<![=\w])==[^=\s][^=]*==(?!=)", "keys and highlights are", "put it in backticks"),
        (r"\{\{|\{%", "template variables are", "put it in backticks, or in a ```text block"),
        (
            r"\\\(.+\\\)|^\s*\\\[(?:.*\\\])?\s*$|\\begin\{",
            "formulas in brackets are",
            "write $x$ in a line, or $$ on the lines before and after the formula",
        ),
        (
            r"(?<!\\)\$[ \t]+[^$]*\\[A-Za-z]+[^$]*\$|(?<!\\)\$[^$]*\\[A-Za-z]+[^$]*[ \t]+\$",
            "formulas with spaces inside their dollar signs are",
            "write $x$, without a space after the first sign or before the last one",
        ),
        (r"^\s*[•‣◦▪●]\s", "lists with other signs are", "begin each item with - and a space"),
        (
            r"\]\((?![^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+[\"'(].*)?\))|\]\[[^\]]*\]",
            "links of this form are",
            "write [text](address), without spaces in the address",
        ),
    )
)
ANY_DIALECT = re.compile("|".join(f"(?:{pattern.pattern})" for pattern, _, _ in DIALECTS))
MAY_BE_DIALECT = re.compile(r"[\[\]{~=+\\$•‣◦▪●]|:.*:|^:|^\s*//")  # most rows have none of these
DEFINES_LINKS = re.compile(r"^[\s>]*\[[^\]]+\]:", re.MULTILINE)
BRACKET = re.compile(r"[\[\]]")
MOST_BRACKETS = 20  # open at a time
GLUED_HEADING = re.compile(r"(?P<signs>#{1,6})(?P<text>[^#\s].*)|(?P<many>#{7,})(?P<rest>.*)")
UNDERLINE = re.compile(r"\s{0,3}(?:=+|-+)\s*$")
FOLD_LINE = re.compile(r"\s*(?:!!!|\?\?\?)(?P<rest>.*)")
FOLD_REST = re.compile(rf'\+? (?:{"|".join(FOLD_KINDS)})(?: ".*")?\s*')
CURLY_QUOTES = re.compile("[“”„]")
STRAIGHT = 'use straight quotes ("), not curly ones'


def nesting_problems(page: CheckedPage) -> list[Problem]:
    """Find the first block or mark that is nested too deeply: the parser sees nothing below it."""
    return [*_unsupported(page, DEEP), *_open_brackets(page)][:1]


def _open_brackets(page: CheckedPage) -> Iterator[Problem]:
    """Find a paragraph of many open brackets: the site looks for the end of each, through the whole paragraph."""
    depth = 0
    for number, row in enumerate(page.rows, page.body.first_line):
        for sign in BRACKET.findall(row):
            depth = depth + 1 if sign == "[" else max(0, depth - 1)
        if depth > MOST_BRACKETS:
            message = f"more than {MOST_BRACKETS} square brackets are open here"
            yield page.problem(number, "HB009", message, "close them, or put the text in a ```text block")
        depth = depth if row.strip() else 0


def unclosed_fence_problems(page: CheckedPage) -> Iterator[Problem]:
    """Find fences that are not closed: everything after them would be code."""
    for fence in page.body.fences:
        if line := _next_opening(fence):
            message = f"the code block is not closed before the next one opens on line {line}"
            yield page.problem(fence.line, "HB205", message, f"end it with a line of {fence.run}")
        elif not fence.closed:
            yield page.problem(
                fence.line, "HB205", "the code block is never closed", f"end it with a line of {fence.run}"
            )


def _next_opening(fence: Fence) -> int | None:
    """Return the line within a fence that looks like the opening of another one."""
    for number, row in enumerate(fence.content.split("\n"), fence.line + 1):
        if re.match(rf"\s*{re.escape(fence.run)}{fence.run[0]}*[ \t]*[A-Za-z]", row):
            return number
    return None


def unsupported_problems(page: CheckedPage, kinds: Mapping[UnsupportedKind, Explanation]) -> list[Problem]:
    """Find Markdown of some kinds that the site would read differently from the checks."""
    return one_per_line(_unsupported(page, kinds))


def markup_problems(page: CheckedPage) -> list[Problem]:
    """Find HTML, images, and the Markdown of other sites."""
    return one_per_line([*_unsupported(page, MARKUP), *_dialects(page), *_headings(page), *_folds(page)])


STRUCTURE: tuple[tuple[Checker, ...], ...] = (
    (nesting_problems,),
    (unclosed_fence_problems,),
    (partial(unsupported_problems, kinds=LAYOUT),),
    (partial(unsupported_problems, kinds=FENCES),),
    (markup_problems,),
    (partial(unsupported_problems, kinds=INDENTED_CODE),),  # those in a tab or a broken fold are found before
)


def _unsupported(page: CheckedPage, kinds: Mapping[UnsupportedKind, Explanation]) -> Iterator[Problem]:
    for found in page.body.unsupported:
        if found.kind in kinds:
            rule, message, fix = kinds[found.kind]
            message = message.replace("{text}", cut(found.text))
            is_curly = found.kind == "stray-include" and CURLY_QUOTES.search(found.text)
            yield page.problem(found.line, rule, message, STRAIGHT if is_curly else fix)


def _dialects(page: CheckedPage) -> Iterator[Problem]:
    defines_links = bool(DEFINES_LINKS.search(page.body.text))
    for number, row in enumerate(page.rows, page.body.first_line):
        if not (MAY_BE_DIALECT.search(row) and ANY_DIALECT.search(row)):
            continue
        for pattern, name, fix in DIALECTS:
            found = pattern.search(row)
            if found and not (defines_links and found[0].startswith("][")):
                yield page.problem(number, "HB227", f'{name} not supported: "{cut(row.strip())}"', fix)
                break


def _headings(page: CheckedPage) -> Iterator[Problem]:
    for number, (above, row) in enumerate(zip(["", *page.rows], page.rows, strict=False), page.body.first_line):
        if glued := GLUED_HEADING.match(row):
            signs, text = glued["signs"] or "######", cut((glued["text"] or glued["rest"]).strip())
            message = f'the site would read "{cut(row)}" as a heading'
            yield page.problem(number, "HB220", message, f"write {signs} {text}; or put the # in backticks")
        elif UNDERLINE.match(row) and above.strip() not in ("", ".") and "|" not in above:
            text = cut(above.strip())
            message = f'the line below makes "{text}" a heading'
            yield page.problem(number - 1, "HB220", message, f"write ## {text}; or leave an empty line between them")


def _folds(page: CheckedPage) -> Iterator[Problem]:
    for number, row in enumerate(page.rows, page.body.first_line):
        line = FOLD_LINE.fullmatch(row)
        if line and not FOLD_REST.fullmatch(line["rest"]):
            fix = f'write ??? note "title", where note can be any of {", ".join(FOLD_KINDS)}'
            message = f'"{cut(row.strip())}" does not open a fold'
            yield page.problem(number, "HB228", message, STRAIGHT if CURLY_QUOTES.search(row) else fix)
