"""What is typed is what prints: each page is read both ways, as the checks read it and as the site shows it.

The site shows the very HTML that is looked at here, with other targets of links.
"""

from __future__ import annotations

from functools import partial

from handbook.checks.stages import CheckedPage, one_per_line
from handbook.markup.pieces import Piece, differences, read_pieces, shown_pieces
from handbook.markup.rendered_html import not_allowed, tree_of
from handbook.model.problems import Problem, cut
from handbook.parse.includes import filled

BEFORE, AFTER = 16, 28  # characters that a message shows around the first one that differs


def printed_problems(page: CheckedPage) -> list[Problem]:
    """Find what the site would show in another way than the checks, the sheets and the search read it."""
    try:
        content = page.rendered.html
    except RecursionError:
        fix = "use at most three levels"
        return [page.problem(page.body.first_line, "HB009", "lists, quotes or emphasis are nested too deeply", fix)]
    first = page.body.first_line
    tree = tree_of(content)
    read = read_pieces(page.body.parsed, first, partial(filled, snippets=page.snippets))
    pairs = differences([*read], [*shown_pieces(tree)])
    lines = [max(first, _line(*pair)) for pair in pairs]
    if refused := not_allowed(content, tree):
        message = f'the site would read part of the text as the HTML "{cut(refused[0])}"'
        fix = "write plain words, or put code in backticks that begin and end on one line"
        return [page.problem(lines[0] if lines else first, "HB212", message, fix)]
    found = zip(lines, pairs, strict=True)
    return one_per_line(page.problem(line, "HB240", _message(*pair), _fix(*pair)) for line, pair in found)


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
    text = piece.text[max(0, at - BEFORE) : at + AFTER].replace("\n", " ").strip()
    if piece.kind.startswith("text"):
        named = "the link" if "link to" in piece.kind else NAMES.get(piece.kind, "the text")
        return f'{named} "{text}"'
    if piece.kind in ("code", "formula", "HTML"):
        return f'the {piece.kind} "{text}"'
    if piece.kind == "numbered list":
        return f"a list numbered from {piece.text}"
    if piece.kind.startswith("end of"):
        return f"the {piece.kind.replace('end of ', 'end of the ').replace('the the', 'the')}"
    return NAMES.get(piece.kind) or f"a {piece.kind}"


NAMES = {
    "text emphasis": "the emphasized text",
    "text strong": "the bold text",
    "text emphasis strong": "the bold and emphasized text",
    "item": "one more item of the list",
    "row": "one more row of the table",
}
EMPTY_LINES = "write an empty line between blocks, and indent what belongs to a list item or a fold by four spaces"
BLOCK = "write an empty line before and after the block, close it as it opens, and indent all of it alike"
OWN_LIST = "put a paragraph between two lists, and begin all items of one list alike: - or 1."


def _fix(read: Piece, shown: Piece) -> str:
    """Return what to type so that both are the same."""
    kinds = f"{read.kind}; {shown.kind}"
    if _is_backslash(read, shown):
        return r"delete the backslash: it goes before signs of Markdown such as \* \_ \$ only"
    if "\\|" in shown.text and "\\|" not in read.text:
        return "write the | in words; the cell of a table cannot hold it in code"
    if read.kind == "formula on its own":
        return "write the formula without empty lines, with an empty line before its first $$ and after its last $$"
    if "‖" in shown.text and "‖" not in read.text:
        return r"write \mid or \vert for the bar"
    if "]:" in read.text and "]:" not in shown.text:
        return "write an empty line before the first line such as [name]: address; or write [text](address)"
    if shown.text.endswith((" *", " -", " +")) and not read.text.endswith((" *", " -", " +")):
        return "give the last item of the list a text, or delete it"
    sign = next((sign for sign in SIGNS if shown.text.count(sign) != read.text.count(sign)), "")
    kinds = SIGNS.get(sign, kinds) if read.kind == shown.kind else kinds
    return next((fix for kind, fix in FIXES.items() if kind in kinds), EMPTY_LINES)


def _is_backslash(read: Piece, shown: Piece) -> bool:
    at = _common(read.text, shown.text)
    around = shown.text[max(0, at - 1) :].replace(" ", "")
    return shown.kind.startswith("text") and "\\" in around[:2]


SIGNS = {"$": "formula", "`": "code", "*": "emphasis", "_": "emphasis", "[": "link to", "|": "row"}
FIXES = {  # by a kind of piece, or a word of it
    "numbered list; numbered list": r"number the list from 1; write 3\. for a number that begins no list",
    "numbered list; paragraph": "write each number with a dot and a space, such as 1. and 2.",
    "end of table; row": "give the table at least one row below its line of dashes",
    "formula": r"write $x$ for a formula, without spaces or backticks at its ends, and \$ for a dollar sign",
    "code block": BLOCK,
    "diagram": BLOCK,
    "code": "begin and end code with the same number of backticks, on one line",
    "link to": "write [text](https://...) or [text](page.md), with no other brackets in it, or use backticks",
    "emphasis": r"put the stars right before and after whole words, *like this*; write \* or \_ for the sign itself",
    "strong": r"put the stars right before and after whole words, **like this**; write \* for the sign itself",
    "cell": "begin and end each row of the table with |, under a line such as |---|---|",
    "row": "begin and end each row of the table with |, under a line such as |---|---|",
    "table": "begin and end each row of the table with |, with an empty line before the first row",
    "fold": "write an empty line before and after the fold, and indent its text by four spaces",
    "numbered list": OWN_LIST,
    "item": OWN_LIST,
    "list": OWN_LIST,
    "quote": "begin each line of the quote with >, with an empty line before and after it",
    "heading": "begin the heading at the start of the line, with an empty line before and after it",
}
