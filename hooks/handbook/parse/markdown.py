"""The body of a page as a value: its headings, fences, formulas, links, and what does not belong there.

Parsed once with markdown-it (CommonMark, tables, admonitions, dollar formulas). The site itself is
rendered by Python-Markdown, so whatever the two would read differently is found here and refused.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin

from handbook.model.page_source import INCLUDE, Body, Fence, Formula, Heading, Link, Section, Unsupported

FENCE_LINE = re.compile(r"^[\s>]*(`{3,}|~{3,})")
SCISSORS = re.compile(r"-+8<-+")
ESCAPED = re.compile(r"^\s*;--8<-- ")  # shown as an include, with one semicolon less
TAG_LIKE = re.compile(r"<[A-Za-z/!?]")
ATTRIBUTES = re.compile(r"\{:|\{\s*[.#][A-Za-z]|\{\s*[A-Za-z][\w-]*\s*=[^{}]*\}|\{[^{}]*\b(?:on[a-z]{3,}|style)\s*=")
DEEPEST = 16  # blocks in blocks, or marks in marks; ours have at most 8, and the parser looks no deeper than 20


class LazyBody(Body):
    """A body that is parsed when somebody looks into it: to check one page, the others are hardly looked into."""

    def __init__(self, text: str, first_line: int) -> None:
        self.__dict__.update(text=text, first_line=first_line)

    def __getattr__(self, name: str) -> object:
        if name not in Body.__dataclass_fields__:
            raise AttributeError(name)
        self.__dict__.update(parse_body(self.text, self.first_line).__dict__)
        return self.__dict__[name]

    @property
    def embeds(self) -> tuple[tuple[str, int], ...]:
        rows = enumerate(self.text.split("\n"), self.first_line) if "8<-" in self.text else ()
        return tuple((match["target"], number) for number, row in rows if (match := INCLUDE.match(row)))


def parse_body(text: str, first_line: int = 1) -> Body:
    """Parse a page's Markdown. first_line: the line of the file on which text starts; all lines are the file's."""
    tokens = parse_tokens(text)
    rows = text.split("\n")
    fences = tuple(_fences(tokens, rows, first_line))
    inline = [(token, first_line + (token.map or [0])[0]) for token in tokens if token.type == "inline"]
    children = [pair for token, line in inline for pair in _numbered(token.children or [], line)]
    unsupported = [
        *_blocks_refused(tokens, rows, first_line),
        *_text_refused(children),
        *_stray_lines(rows, fences, first_line),
    ]
    return Body(
        text=text,
        first_line=first_line,
        headings=tuple(_headings(tokens, first_line)),
        fences=fences,
        formulas=tuple(_formulas(tokens, children, first_line)),
        links=tuple(_links(children)),
        unsupported=tuple(sorted(unsupported, key=lambda found: found.line)),
        sections=tuple(_sections(tokens, rows, first_line)),
    )


def parse_tokens(text: str) -> list[Token]:
    """Parse Markdown into markdown-it's flat list of tokens."""
    return _parser().parse(text)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.use(admon_plugin)
    parser.use(dollarmath_plugin, allow_space=False, allow_labels=False, double_inline=True)
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # else javascript: links were mere text here
    return parser


def _numbered(children: Sequence[Token], line: int) -> Iterator[tuple[Token, int]]:
    for child in children:
        yield child, line
        line += child.type in ("softbreak", "hardbreak") or child.content.count("\n")


def _headings(tokens: Sequence[Token], first_line: int) -> Iterator[Heading]:
    for opening, inline in itertools.pairwise(tokens):
        if opening.type == "heading_open":
            yield Heading(int(opening.tag[1]), inline.content.strip(), first_line + (opening.map or [0])[0])


def _sections(tokens: Sequence[Token], rows: Sequence[str], first_line: int) -> Iterator[Section]:
    """Cut the page at its second-level headings, each of them three tokens: opening, text, closing."""
    tops = [i for i, token in enumerate(tokens) if token.type == "heading_open" and token.tag == "h2"]
    for top, end in itertools.pairwise([*tops, len(tokens)]):
        start = (tokens[top].map or [0])[0]
        stop = (tokens[end].map or [0])[0] if end < len(tokens) else len(rows)
        text = "\n".join(rows[start + 1 : stop]).strip("\n")
        yield Section(tokens[top + 1].content.strip(), first_line + start, text, tuple(tokens[top + 3 : end]))


def _fences(tokens: Sequence[Token], rows: Sequence[str], first_line: int) -> Iterator[Fence]:
    for token in tokens:
        if token.type == "fence" and token.map:
            start, end = token.map
            closing = rows[end - 1].strip().lstrip("> ")
            closed = end - 1 > start and set(closing) == {token.markup[0]} and len(closing) >= len(token.markup)
            content, line, last = token.content.rstrip("\n"), first_line + start, first_line + end - 1
            yield Fence(token.info.strip(), content, line, closed, last, token.markup)


def _formulas(tokens: Sequence[Token], children: Sequence[tuple[Token, int]], first_line: int) -> Iterator[Formula]:
    for token in tokens:
        if token.type == "math_block":
            yield Formula(token.content.strip(), True, first_line + (token.map or [0])[0])
    for child, line in children:
        if child.type in ("math_inline", "math_inline_double"):
            yield Formula(child.content.strip(), child.type == "math_inline_double", line)


def _links(children: Sequence[tuple[Token, int]]) -> Iterator[Link]:
    for child, line in children:
        if child.type == "link_open":
            yield Link(str(child.attrs["href"]), line)
        elif child.type == "image":
            yield Link(str(child.attrs["src"]), line, image=True)


def _blocks_refused(tokens: Sequence[Token], rows: Sequence[str], first_line: int) -> Iterator[Unsupported]:
    parents: list[Token] = []
    previous: Token | None = None
    for token in tokens:
        if token.nesting < 0:
            parents.pop()
        start = (token.map or [0])[0]
        line = first_line + start
        if token.level > DEEPEST:
            yield Unsupported("too-deep", "lists and quotes", line)
            return
        if token.type == "code_block":
            yield Unsupported("indented-code", token.content.strip().split("\n")[0], line)
        elif token.type == "html_block" and token.content.strip() != "<!-- more -->":
            yield Unsupported("html", token.content.strip().split("\n")[0], line)
        elif token.type in ("bullet_list_open", "ordered_list_open", "table_open"):
            message = "table" if token.type == "table_open" else "list"
            in_item = any(parent.type == "list_item_open" for parent in parents)
            if start and rows[start - 1].strip() and previous and previous.type == "paragraph_close" and not in_item:
                yield Unsupported("tight-block", f"a {message} follows text without an empty line", line)
        elif token.type == "heading_open" and not parents and rows[start][:1].isspace():
            yield Unsupported("tight-block", "a heading does not start its line", line)
        elif token.type == "math_block" and token.map:
            around = [*rows[max(0, start - 1) : start], *rows[token.map[1] : token.map[1] + 1]]
            if any(row.strip() for row in around):
                yield Unsupported("tight-block", "a formula set apart touches other text", line)
        if token.map and parents and parents[-1].type == "list_item_open" and token.nesting >= 0 and token.block:
            yield from _under_indented(token, parents[-1], rows, first_line)
        if token.nesting > 0:
            parents.append(token)
        previous = token


def _under_indented(token: Token, item: Token, rows: Sequence[str], first_line: int) -> Iterator[Unsupported]:
    start, item_start = (token.map or [0])[0], (item.map or [0])[0]
    indents = [len(rows[i]) - len(rows[i].lstrip()) for i in (start, item_start)]
    if start > item_start and indents[0] < indents[1] + 4:
        yield Unsupported(
            "tight-block", "what belongs to a list item is indented by less than four spaces", first_line + start
        )


def _text_refused(children: Sequence[tuple[Token, int]]) -> Iterator[Unsupported]:
    for child, line in children:
        if child.type == "math_inline_double":
            yield Unsupported("tight-block", "a formula between double dollar signs stands inside a line", line)
        elif child.level > DEEPEST:
            yield Unsupported("too-deep", "emphasis and links", line)
        elif child.type == "html_inline" or (child.type == "text" and TAG_LIKE.search(child.content)):
            yield Unsupported("html", child.content.strip(), line)
        elif child.type == "text" and (found := ATTRIBUTES.search(child.content)):
            yield Unsupported("attributes", child.content[found.start() :].strip(), line)


def _stray_lines(rows: Sequence[str], fences: Sequence[Fence], first_line: int) -> Iterator[Unsupported]:
    inside = {number for fence in fences for number in range(fence.line, fence.end + 1)}
    contents = {number for fence in fences for number in range(fence.line + 1, fence.end + (not fence.closed))}
    openings = {fence.line for fence in fences}
    for number, row in enumerate(rows, first_line):
        if bool(FENCE_LINE.match(row)) != (number in inside) and (number in openings or FENCE_LINE.match(row)):
            yield Unsupported("stray-fence", row.strip(), number)
        if SCISSORS.search(row) and not (number in contents and (INCLUDE.match(row) or ESCAPED.match(row))):
            yield Unsupported("stray-include", row.strip(), number)
