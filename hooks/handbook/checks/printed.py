"""What is typed is what prints: each page is read both ways, as the checks read it and as the site shows it.

Comparing them takes a page's text alone, so what is found can be kept with that text.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from handbook.checks.stages import CheckedPage, one_per_line
from handbook.markup.pieces import Piece, differences, read_pieces, shown_pieces
from handbook.markup.rendered_html import not_allowed
from handbook.markup.rendering import render
from handbook.model.problems import Problem, cut
from handbook.parse.markdown import parse_tokens

BEFORE, AFTER = 16, 28  # characters that a message shows around the first one that differs


class Finding(NamedTuple):
    """What is wrong with a text. line: 1-based within it."""

    line: int
    rule: str
    message: str
    fix: str


def printed_problems(page: CheckedPage) -> list[Problem]:
    """Find what the site would show in another way than the checks, the sheets and the search read it."""
    above = page.body.first_line - 1
    return one_per_line(page.problem(above + line, *rest) for line, *rest in findings(page.body.text))


def findings(text: str) -> tuple[Finding, ...]:
    """Return where the site would show something else than a page's Markdown says, or what it may not show."""
    try:
        content = render(text)
    except RecursionError:
        return (Finding(1, "HB009", "lists, quotes or emphasis are nested too deeply", "use at most three levels"),)
    pairs = differences([*read_pieces(parse_tokens(text), 1)], [*shown_pieces(content)])
    found = tuple(Finding(max(1, _line(*pair)), "HB240", _message(*pair), _fix(*pair)) for pair in pairs)
    if refused := not_allowed(content):
        message = f'the site would read part of the text as the HTML "{cut(refused[0])}"'
        fix = "write plain words, or put code in backticks that begin and end on one line"
        return (Finding(found[0].line if found else 1, "HB212", message, fix),)
    return found


def _line(read: Piece, shown: Piece) -> int:
    return read.line_at(_common(read.text, shown.text)) if read.kind == shown.kind else read.line


def _common(one: str, other: str) -> int:
    """Return how many characters two texts have in common, from the first on."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _message(read: Piece, shown: Piece) -> str:
    at = _common(read.text, shown.text) if read.kind == shown.kind else 0
    return f"the site would show {_named(shown, at)} in place of {_named(read, at)}"


def _named(piece: Piece, at: int) -> str:
    """Return what a piece is called. at: where the text begins that matters."""
    kind, *marks = piece.kind.split()
    text = piece.text[max(0, at - BEFORE) : at + AFTER].replace("\n", " ").strip()
    if kind == "text":
        styles = [mark for mark in marks if mark in ("emphasis", "strong", "struck")]
        named = "the link" if "link" in marks else " ".join(styles) or "the text"
        return f'{named} "{text}"'
    if kind in ("code", "formula", "HTML"):
        return f'the {piece.kind} "{text}"'
    if kind == "end" or kind == "title":
        return f"the {piece.kind}"
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {piece.kind}{f' ({text})' if text else ''}"


def _fix(read: Piece, shown: Piece) -> str:
    return next(fix for applies, fix in FIXES if applies(read, shown))


def _has(word: str) -> Callable[[Piece, Piece], bool]:
    return lambda read, shown: any(word in piece.kind for piece in (read, shown))


def _is_backslash(read: Piece, shown: Piece) -> bool:
    at = _common(read.text, shown.text)
    return shown.kind.startswith("text") and "\\" in shown.text[max(0, at - 1) : at + 1]


FIXES: tuple[tuple[Callable[[Piece, Piece], bool], str], ...] = (
    (
        _is_backslash,
        "delete the backslash; it is needed only before one of \\ ` * _ { } [ ] ( ) > # + - . ! $, and ends no line. "
        "In a title, write ' for a quotation mark",
    ),
    (lambda read, shown: "‖" in shown.text, r"write \mid or \vert for the bar"),
    (
        _has("formula"),
        r"write \$ for a dollar sign; a formula begins right after its $ and ends right before its $",
    ),
    (_has("code"), "put code between single backticks on one line, or between two lines of ``` with empty lines around"),
    (_has("link"), "write [text](address), with nothing else in brackets; or put it in backticks"),
    (_has("emphasis"), r"put * around whole words, **like this**; write \* or \_ for the sign itself"),
    (_has("strong"), r"put ** around whole words, **like this**; write \* or \_ for the sign itself"),
    (
        _has("list"),
        "put a paragraph between two lists, begin all items of one alike, and indent what belongs to an item by four spaces",
    ),
    (_has("item"), "begin all items of a list alike, and indent what belongs to an item by four spaces"),
    (_has("fold"), "write an empty line before and after the fold, and indent its text by four spaces"),
    (
        lambda read, shown: True,
        "write an empty line between blocks, indent what belongs to a list item or a fold by four spaces, "
        "and put signs that are no Markdown in backticks",
    ),
)
