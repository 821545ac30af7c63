"""The body of a page as a value: its headings, fences, formulas, links, and the Markdown that pages may not use.

Parsed once with markdown-it (CommonMark, tables, admonitions, dollar formulas). The site is rendered by
Python-Markdown, which reads some texts differently; what is known to differ is noted here as unsupported.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin

from handbook.model.kinds import SHORT
from handbook.model.sources import (
    INCLUDE,
    Body,
    Fence,
    Formula,
    Heading,
    Link,
    Section,
    Unsupported,
    UnsupportedKind,
)
from handbook.model.text import TAG_LIKE

FENCE_LINE = re.compile(r"^[\s>]*(`{3,}|~{3,})")
SCISSORS = re.compile(r"-+8<-+")
ESCAPED = re.compile(r"^\s*;--8<-- ")  # shown as an include, with one semicolon less
EXCERPT_MARK = re.compile(r"<!--\s*more\s*-->", re.IGNORECASE)
IMAGE_LIKE = re.compile(r"!\[")
ATTRIBUTES = re.compile(r"\{:|\{\s*[.#][A-Za-z]|\{\s*[A-Za-z][\w-]*\s*=[^{}]*\}|\{[^{}]*\b(?:on[a-z]{3,}|style)\s*=")
FOLD_KINDS = tuple("note question tip info warning danger example quote abstract success failure bug".split())
DEEPEST = 16  # blocks in blocks, or marks in marks; ours have at most 8, and the parser looks no deeper than 20


class LazyBody(Body):
    """A body that is parsed on first use: to check one page, hardly any part of the others is used.

    known: what is known of it already. Pickled, it keeps only what other pages ask for: its headings, links, embeds
    and its short answer. Parsing a body again takes no longer than reading all of its tokens from a file.
    """

    def __init__(self, text: str, first_line: int, known: Mapping[str, object] | None = None) -> None:
        self.__dict__.update(known or {}, text=text, first_line=first_line)

    def __getattr__(self, name: str) -> object:
        if name not in Body.__dataclass_fields__:
            raise AttributeError(name)
        self.__dict__.update(parse_body(self.text, self.first_line).__dict__)
        return self.__dict__[name]

    def __reduce__(self) -> tuple[object, ...]:
        kept = {"headings": self.headings, "links": self.links, "_embeds": self.embeds}
        return LazyBody, (self.text, self.first_line, kept | {"_short": self.sections_called(SHORT)})

    def sections_called(self, title: str) -> tuple[Section, ...]:
        kept: tuple[Section, ...] = self.__dict__.get("_short", ()) if title == SHORT else ()
        return kept or super().sections_called(title)

    @property
    def embeds(self) -> tuple[tuple[str, int], ...]:
        if "fences" in self.__dict__:
            return super().embeds
        if "_embeds" in self.__dict__:
            return tuple(self.__dict__["_embeds"])
        rows = enumerate(self.text.split("\n"), self.first_line) if "8<-" in self.text else ()
        return tuple((match["target"], number) for number, row in rows if (match := INCLUDE.match(row)))


def parse_body(text: str, first_line: int = 1) -> Body:
    """Parse a page's Markdown. first_line: the line of the file on which the text starts. All lines are the file's."""
    tokens = parse_tokens(text)
    rows = text.split("\n")
    fences = tuple(_fences(tokens, rows, first_line))
    inline = [(token, first_line + (token.map or [0])[0]) for token in tokens if token.type == "inline"]
    children = [pair for token, line in inline for pair in _numbered(token.children or [], line)]
    unsupported = [
        *_unsupported_blocks(tokens, rows, first_line),
        *_unsupported_inlines(children),
        *(found for token, line in inline for found in _prices(token, line)),
        *_stray_lines(rows, fences, first_line),
    ]
    parts = {
        "headings": tuple(_headings(tokens, first_line)),
        "fences": fences,
        "formulas": tuple(_formulas(tokens, children, first_line)),
        "links": tuple(_links(children)),
        "unsupported": tuple(sorted(unsupported, key=lambda found: found.line)),
        "sections": tuple(_sections(tokens, rows, first_line)),
        "parsed": tuple(tokens),
    }
    return LazyBody(text, first_line, parts)


def parse_tokens(text: str) -> list[Token]:
    """Parse Markdown into markdown-it's flat list of tokens."""
    return _parser().parse(text)


@cache
def _parser() -> MarkdownIt:
    return new_parser()


def new_parser() -> MarkdownIt:
    """Return a parser for the Markdown of pages."""
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
            line, plain = first_line + (opening.map or [0])[0], "".join(c.content for c in inline.children or [])
            yield Heading(int(opening.tag[1]), inline.content.strip(), line, plain)


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
    for index, (child, line) in enumerate(children):
        if child.type == "link_open":
            inside = itertools.takewhile(lambda pair: pair[0].type != "link_close", children[index + 1 :])
            yield Link(str(child.attrs["href"]), line, "".join(part.content for part, _ in inside))


def _unsupported_blocks(tokens: Sequence[Token], rows: Sequence[str], first_line: int) -> Iterator[Unsupported]:
    parents: list[Token] = []
    previous: Token | None = None
    for token in tokens:
        if token.nesting < 0:
            parents.pop()
        start = (token.map or [0])[0]
        line, text = first_line + start, token.content.strip().split("\n")[0]
        if token.level > DEEPEST:
            yield Unsupported("deep-blocks", text, line)
            return
        if token.type == "code_block":
            yield Unsupported("indented-code", text, line)
        elif token.type == "html_block" and not EXCERPT_MARK.fullmatch(token.content.strip()):
            yield Unsupported(_html_kind(text), text, line)
        elif token.type in ("bullet_list_open", "ordered_list_open", "table_open"):
            in_item = any(parent.type == "list_item_open" for parent in parents)
            if start and rows[start - 1].strip() and previous and previous.type == "paragraph_close" and not in_item:
                yield Unsupported("tight-table" if token.type == "table_open" else "tight-list", rows[start], line)
        elif token.type == "math_block" and token.map:
            around = [*rows[max(0, start - 1) : start], *rows[token.map[1] : token.map[1] + 1]]
            if any(row.strip() for row in around):
                yield Unsupported("tight-formula", text, line)
            if found := TAG_LIKE.search(token.content):
                yield Unsupported("html-in-formula", token.content[found.start() :].split("\n")[0], line)
        if token.map and parents and parents[-1].type == "list_item_open" and token.nesting >= 0 and token.block:
            yield from _shallow(token, parents[-1], rows, first_line)
        if token.nesting > 0:
            parents.append(token)
        previous = token


def _shallow(token: Token, item: Token, rows: Sequence[str], first_line: int) -> Iterator[Unsupported]:
    """Find a block of a list item that Python-Markdown would end the list before: it wants four spaces."""
    start, item_start = (token.map or [0])[0], (item.map or [0])[0]
    indent, item_indent = (len(rows[i]) - len(rows[i].lstrip()) for i in (start, item_start))
    if start > item_start and indent < item_indent + 4:
        yield Unsupported("shallow-item", rows[start].strip(), first_line + start)


def _unsupported_inlines(children: Sequence[tuple[Token, int]]) -> Iterator[Unsupported]:
    for child, line in children:
        text = child.content.strip()
        match child.type:
            case _ if child.level > DEEPEST:
                yield Unsupported("deep-inlines", text, line)
            case "math_inline_double":
                yield Unsupported("inline-display-formula", text, line)
            case "html_inline" if not EXCERPT_MARK.fullmatch(text):
                yield Unsupported(_html_kind(text), text, line)
            case "image":
                yield Unsupported("image", f"![{text}]({child.attrs['src']})", line)
            case "text" if TAG_LIKE.search(text):
                yield Unsupported("html", text, line)
            case "text" if IMAGE_LIKE.search(text):
                yield Unsupported("image", text, line)
            case "text" if found := ATTRIBUTES.search(text):
                yield Unsupported("attributes", text[found.start() :], line)
        if child.type.startswith("math_inline") and (found := TAG_LIKE.search(text)):
            yield Unsupported("html-in-formula", text[found.start() :], line)


def _html_kind(text: str) -> UnsupportedKind:
    if text.startswith("<!--"):
        return "html-comment"
    return "html-break" if re.match(r"<br\b", text, re.IGNORECASE) else "html"


def _prices(token: Token, line: int) -> Iterator[Unsupported]:
    """Find two prices that are read as a formula between them."""
    for (child, number), (after, _) in itertools.pairwise(_numbered(token.children or [], line)):
        if child.type == "math_inline" and after.type == "text" and after.content[:1].isdigit():
            yield Unsupported("formula-before-digit", f"${child.content}${after.content[:8]}", number)


def _stray_lines(rows: Sequence[str], fences: Sequence[Fence], first_line: int) -> Iterator[Unsupported]:
    inside = {number for fence in fences for number in range(fence.line, fence.end + 1)}
    contents = {number for fence in fences for number in range(fence.line + 1, fence.end + (not fence.closed))}
    openings = {fence.line for fence in fences}
    stray_run = ""  # of an opening that is reported already: its closing line is the same fault
    for number, row in enumerate(rows, first_line):
        run = FENCE_LINE.match(row)
        if bool(run) != (number in inside) and (number in openings or run):
            if not (run and row.strip() == stray_run):
                yield Unsupported("stray-fence", row.strip(), number)
            stray_run = run[1] if run and row.strip() != stray_run else ""
        if SCISSORS.search(row) and not (number in contents and (INCLUDE.match(row) or ESCAPED.match(row))):
            yield Unsupported("stray-include", row.strip(), number)
