"""The blocks of a sheet as HTML, for its web page, with formulas as MathML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

from handbook.markup.mathml import formula_html
from handbook.sheets.document import Block, Break, Code, Formula, Inline, Listing, Paragraph, Points, Span
from handbook.sheets.formula_tree import letters_wide

TAGS = {"b": "strong", "i": "em", "x": "s"}
# How many letters of a formula fit a printed column at full size, and at the size of the class "narrow".
FITTING, FITTING_NARROW = 30, 38


def blocks_html(blocks: Iterable[Block]) -> Markup:
    """Return the blocks one after the other."""
    return Markup("\n").join(map(_block, blocks))


def inlines_html(parts: Iterable[Inline]) -> Markup:
    """Return text with its spans, code and formulas."""
    return Markup("").join(map(_inline, parts))


def _block(block: Block) -> Markup:
    match block:
        case Paragraph():
            return _element("p", inlines_html(block.c))
        case Formula():
            return _element("p", _inline(block), " ".join(["formula", *_narrowed(block)]))
        case Listing():
            return _element("pre", _element("code", escape(block.s)))
        case Points():
            items = Markup("").join(_element("li", blocks_html(item)) for item in block.items)
            if not block.ordered:
                return _element("ul", items)
            return Markup('<ol start="{}">{}</ol>').format(block.start, items)
        case _:
            return _table(*block.rows)


def _table(head: Sequence[Sequence[Inline]], *rows: Sequence[Sequence[Inline]]) -> Markup:
    """Return a table in a box that scrolls. If its corner is empty, the first column holds the headings of the rows."""
    named = not head[0] and any(head)
    top = _element("thead", _row([_cell(cell, "col") for cell in head]))
    body = (_row([_cell(cell, "row" if named and not n else "") for n, cell in enumerate(row)]) for row in rows)
    table = _element("table", top + _element("tbody", Markup("").join(body)))
    return _element("div", _element("div", table, "md-typeset__table"), "md-typeset__scrollwrap")


def _row(cells: Iterable[Markup]) -> Markup:
    return _element("tr", Markup("").join(cells))


def _cell(parts: Sequence[Inline], heads: str) -> Markup:
    """Return a cell; heads: "col" or "row" if it is a heading. An empty cell is never a heading."""
    if not heads or not parts:
        return _element("td", inlines_html(parts))
    return Markup('<th scope="{}">{}</th>').format(heads, inlines_html(parts))


def _narrowed(formula: Formula) -> list[str]:
    """Return the classes that shrink a wide formula on paper, so that it does not leave its column."""
    width = letters_wide(formula.tree)
    return [] if width <= FITTING else ["narrow"] if width <= FITTING_NARROW else ["narrowest"]


def _inline(part: Inline) -> Markup:
    match part:
        case Span():
            return _element(TAGS[part.t], inlines_html(part.c))
        case Code():
            return _element("code", escape(part.s))
        case Break():
            return Markup("<br>")
        case Formula():
            return Markup(formula_html(part.tex, display=part.display))
        case _:
            return escape(part.s)


def _element(tag: str, content: Markup, css_class: str = "") -> Markup:
    attributes = Markup(' class="{}"').format(css_class) if css_class else Markup("")
    return Markup("<{0}{1}>{2}</{0}>").format(Markup(tag), attributes, content)
