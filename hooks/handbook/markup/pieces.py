"""What a page shows, as a list of pieces: as markdown-it reads its Markdown, and as the site's HTML has it.

Both lists are equal if the site shows what the checks, the sheets and the search read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache
from html import unescape
from itertools import chain, zip_longest
from typing import Final, NamedTuple
from urllib.parse import unquote

from lxml import etree
from markdown_it.token import Token

from handbook.markup.mathml import FormulaError, formula_html
from handbook.model.kinds import DRAWN
from handbook.parse.markdown import EXCERPT_MARK, FOLD_KINDS

INLINE: Final = frozenset({"a", "em", "strong", "code", "span", "br", "del", "img"})
FRAMES: Final = {"bullet_list": "list", "list_item": "item", "blockquote": "quote", "table": "table", "tr": "row"}
PLAIN: Final = {  # by the type of a token that says all by itself
    **{f"{name}_open": kind for name, kind in FRAMES.items()},
    **{f"{name}_close": f"end of {kind}" for name, kind in FRAMES.items()},
    "ordered_list_close": "end of numbered list",
    "paragraph_open": "paragraph",
    "admonition_title_open": "title",
    "admonition_close": "end of fold",
    "hr": "rule",
}
FRAMED_TAGS: Final = {"ul": "list", "li": "item", "blockquote": "quote", "table": "table", "tr": "row"}
NESTING: Final = frozenset({"numbered list", "fold", *FRAMES.values()})
INLINE_KINDS: Final = frozenset({"code", "formula", "line break"})
END: Final = "end of the page"
SPACE: Final = re.compile(r"\s+")
TAG: Final = re.compile(r"<[^>]*>")


class Piece(NamedTuple):
    """A part of a page.

    kind: what it is; text: what it shows; line: where it begins, 0 if unknown;
    breaks: the offsets in the text at which further lines of the source begin.
    """

    kind: str
    text: str = ""
    line: int = 0
    breaks: tuple[int, ...] = ()

    @property
    def shown(self) -> tuple[str, str]:
        """What two pieces have in common that show the same."""
        return self.kind, self.text

    def line_at(self, offset: int) -> int:
        """Return the line of the file on which a character of the text stands."""
        return self.line + sum(start <= offset for start in self.breaks)


class _Inline:
    """Collects the text of one block: runs of one style each, with single spaces."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []

    def add(self, kind: str, text: str, line: int = 0) -> None:
        if kind.startswith("text"):
            if not text:
                return
            text = SPACE.sub(" ", text)
            last = self.pieces[-1] if self.pieces else Piece("line break")
            if last.kind == "line break" or (last.kind.startswith("text") and last.text.endswith(" ")):
                text = text.lstrip(" ")
            if not text:
                return
            if last.kind == kind:
                starts = (len(last.text),) * (line - last.line - len(last.breaks))
                self.pieces[-1] = Piece(kind, last.text + text, last.line, last.breaks + starts)
                return
        elif kind == "line break" and self.pieces and self.pieces[-1].kind.startswith("text"):
            self._strip_end()
        self.pieces.append(Piece(kind, text, line))

    def _strip_end(self) -> None:
        last = self.pieces.pop()
        if text := last.text.rstrip(" "):
            self.pieces.append(last._replace(text=text))

    def done(self) -> list[Piece]:
        """Return the pieces, and begin again with the next block."""
        if self.pieces and self.pieces[-1].kind.startswith("text"):
            self._strip_end()
        found, self.pieces = self.pieces, []
        return found


def _style(marks: Sequence[str]) -> str:
    return " ".join(["text", *sorted(set(marks))])


def _target(address: str, title: str) -> str:
    return f"link to {unquote(unescape(address))} {unescape(title)}"


def _code(text: str) -> str:
    return "\n".join(row.rstrip() for row in text.expandtabs(4).split("\n")).strip("\n")


def _span(text: str) -> str:
    return SPACE.sub(" ", text).strip()


@cache
def _formula(tex: str, *, display: bool) -> str:
    """Return the text of a formula's MathML, or the formula itself where it is broken."""
    try:
        return unescape(TAG.sub("", formula_html(tex.strip(), display=display)))
    except FormulaError:
        return tex


def read_pieces(
    tokens: Sequence[Token], first_line: int, fill: Callable[[str], str] = lambda code: code
) -> Iterator[Piece]:
    """Yield what markdown-it reads.

    first_line: the line of the file on which the text starts; fill: returns code with its includes filled in.
    """
    line = first_line
    for token in tokens:
        line = first_line + token.map[0] if token.map else line
        if token.type in PLAIN:
            yield Piece(PLAIN[token.type], "", line)
            continue
        match token.type:
            case "ordered_list_open":
                yield Piece("numbered list", str(token.attrs.get("start", 1)), line)
            case "heading_open":
                yield Piece("heading", token.tag[1], line)
            case "th_open" | "td_open":
                yield Piece("cell", str(token.attrs.get("style", "")).removeprefix("text-align:"), line)
            case "admonition_open":
                kind = str(token.meta["tag"]) if token.meta["tag"] in FOLD_KINDS else "?"
                yield Piece("fold", f"{kind} {token.markup}", line)
            case "inline":
                yield from _read_inlines(token.children or [], line)
            case "fence" | "code_block":
                language = token.info.split()[0] if token.info.split() else ""
                kind, text = ("diagram", "") if language in DRAWN else ("code block", _code(fill(token.content)))
                yield Piece(kind, text, line)
            case "math_block":
                yield Piece("formula on its own", _formula(token.content, display=True), line)
            case "html_block" if not EXCERPT_MARK.fullmatch(token.content.strip()):
                yield Piece("HTML", token.content.strip(), line)


def _read_inlines(children: Sequence[Token], line: int) -> list[Piece]:
    found, marks = _Inline(), list[str]()
    for child in children:
        match child.type:
            case "text" | "text_special":
                found.add(_style(marks), child.content, line)
            case "softbreak":
                found.add(_style(marks), " ", line)
                line += 1
            case "hardbreak":
                line += 1
                found.add("line break", "", line)
            case "code_inline":
                found.add("code", _span(child.content), line)
            case "math_inline" | "math_inline_double":
                found.add("formula", _formula(child.content, display=child.type.endswith("double")), line)
            case "em_open":
                marks.append("emphasis")
            case "strong_open":
                marks.append("strong")
            case "s_open":
                marks.append("struck")
            case "link_open":
                marks.append(_target(str(child.attrs["href"]), str(child.attrs.get("title", ""))))
            case "em_close" | "strong_close" | "s_close" | "link_close":
                marks.pop()
            case kind:
                found.add("HTML" if kind == "html_inline" else kind, child.content, line)
    return found.done()


def shown_pieces(element: etree._Element, *, paragraph: bool = True) -> Iterator[Piece]:
    """Yield what the HTML in an element shows. paragraph: whether text between its blocks counts as paragraphs."""
    found = _Inline()

    def flush() -> Iterator[Piece]:
        if pieces := found.done():
            yield from [Piece("paragraph")] * paragraph
            yield from pieces

    found.add("text", element.text or "")
    for child in element:
        if not isinstance(child.tag, str):
            pass
        elif child.tag in INLINE:
            _inline(child, (), found)
        else:
            yield from flush()
            yield from _block(child)
        found.add("text", child.tail or "")
    yield from flush()


def _block(element: etree._Element) -> Iterator[Piece]:
    classes = str(element.get("class", "")).split()
    match str(element.tag):
        case "p" | "summary" as tag:
            yield Piece("title" if tag == "summary" or "admonition-title" in classes else "paragraph")
            yield from shown_pieces(element, paragraph=False)
        case "h1" | "h2" | "h3" | "h4" | "h5" | "h6" as tag:
            yield Piece("heading", tag[1])
            yield from shown_pieces(element, paragraph=False)
        case "ol":
            yield from _framed("numbered list", element, str(element.get("start", 1)))
        case "ul" | "li" | "blockquote" | "table" | "tr" as tag:
            yield from _framed(FRAMED_TAGS[tag], element)
        case "th" | "td":
            align = next((name.removeprefix("column-") for name in classes if name.startswith("column-")), "")
            yield Piece("cell", align)
            yield from shown_pieces(element, paragraph=False)
        case "details":
            signs = "???+" if element.get("open") else "???"
            yield from _framed("fold", element, f"{(classes or ['?'])[0]} {signs}")
        case "div" if "admonition" in classes:
            yield from _framed("fold", element, f"{classes[1] if len(classes) == 2 else '?'} !!!")
        case "div" if "formula" in classes:
            yield Piece("formula on its own", _text(element))
        case "div" | "pre" as tag if tag == "pre" or "highlight" in classes:
            yield Piece("code block", _code(_text(element)))
        case "figure":
            yield Piece("diagram")
        case "hr":
            yield Piece("rule")
        case "div" | "section" | "thead" | "tbody":
            yield from shown_pieces(element)
        case tag:
            yield Piece("HTML", tag)


def _text(element: etree._Element) -> str:
    return etree.tostring(element, method="text", encoding="unicode", with_tail=False)


def _framed(kind: str, element: etree._Element, text: str = "") -> Iterator[Piece]:
    yield Piece(kind, text)
    yield from shown_pieces(element)
    yield Piece(f"end of {kind}")


def _inline(element: etree._Element, marks: tuple[str, ...], found: _Inline) -> None:
    classes = str(element.get("class", "")).split()
    match str(element.tag):
        case "a" if "headerlink" in classes:
            return
        case "code":
            found.add("code", _span(_text(element)))
            return
        case "span" if "formula" in classes:
            found.add("formula", _text(element))
            return
        case "br":
            found.add("line break", "")
            return
        case "em":
            marks = (*marks, "emphasis")
        case "strong":
            marks = (*marks, "strong")
        case "del":
            marks = (*marks, "struck")
        case "a":
            marks = (*marks, _target(str(element.get("href", "")), str(element.get("title", ""))))
        case tag:
            found.add("HTML", tag)
    found.add(_style(marks), element.text or "")
    for child in element:
        if isinstance(child.tag, str):
            _inline(child, marks, found)
        found.add(_style(marks), child.tail or "")


Difference = tuple[Piece, Piece]
"""A piece as it is read, and what the site shows in its place. At the end of a page, its kind is `END`."""


def differences(read: Sequence[Piece], shown: Sequence[Piece]) -> list[Difference]:
    """Return where the two differ: once for each block where blocks stand against each other one by one."""
    if _keys(read) == _keys(shown):
        return []
    mine, theirs = _blocks(read), _blocks(shown)
    matcher = SequenceMatcher(a=[*map(_keys, mine)], b=[*map(_keys, theirs)], autojunk=False)
    found: list[Difference] = []
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        if tag == "replace" and end - start == other_end - other_start:
            pairs = zip(mine[start:end], theirs[other_start:other_end], strict=True)
            found += [_first_difference(block, other) for block, other in pairs if _keys(block) != _keys(other)]
        elif tag != "equal":
            block, other = (list(chain(*blocks)) for blocks in (mine[start:], theirs[other_start:]))
            found.append(_first_difference(block, other))
    return [pair for pair in found if pair[0].shown != pair[1].shown]


def _keys(pieces: Sequence[Piece]) -> tuple[tuple[str, str], ...]:
    return tuple(piece.shown for piece in pieces)


def _blocks(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Cut pieces at the blocks that stand in no other block."""
    blocks: list[list[Piece]] = []
    depth = 0
    for piece in pieces:
        is_inline = piece.kind in INLINE_KINDS or piece.kind.startswith("text")
        if not blocks or (depth == 0 and not is_inline and not piece.kind.startswith("end of")):
            blocks.append([])
        blocks[-1].append(piece)
        depth += (piece.kind in NESTING) - piece.kind.startswith("end of")
    return blocks


def _first_difference(read: Sequence[Piece], shown: Sequence[Piece]) -> Difference:
    line = read[-1].line if read else 0
    return next(
        (pair for pair in zip_longest(read, shown, fillvalue=Piece(END, "", line)) if pair[0].shown != pair[1].shown),
        (Piece(END), Piece(END)),
    )
