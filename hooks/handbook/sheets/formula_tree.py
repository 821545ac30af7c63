"""LaTeX to the nested lists that the sheet's template sets, by way of the MathML that the page shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import Any
from xml.etree import ElementTree as ET

from handbook.markup.mathml import formula_parts, mathml_tree

FormulaTree = list["FormulaTree | str | float | bool | None"]
Element = ET.Element

ACCENTS = {
    **dict.fromkeys("ˆ^\u0302", "hat"),
    **dict.fromkeys("~˜∼\u0303", "tilde"),
    **dict.fromkeys("¯ˉ", "macron"),
    **dict.fromkeys("→⃗", "arrow"),
    **dict.fromkeys("\u0332\u0305‾―_", "overline"),
    **{"˙": "dot", "¨": "dot.double", "ˇ": "caron", "˘": "breve", "´": "acute", "`": "grave"},
    **{"⏞": "overbrace", "⏟": "underbrace"},
}
DELIMITERS = "([{|‖⌈⌊⟨)]}⌉⌋⟩/\\"
LARGE = "∑∏∫⋃⋂∐⨁⨂"
INVISIBLE = "\u2061\u2062\u2063\u2064"
UNITS = {"em": 1.0, "ex": 0.5, "pt": 0.1, "": 1.0}


class FormulaNotSettable(ValueError):
    """The formula is valid, but the sheet cannot set the part that the text names."""


def formula_tree(tex: str, *, display: bool) -> FormulaTree:
    """Return the tree. Raises FormulaError if LaTeX is wrong, FormulaNotSettable if the sheet cannot set it."""
    return _row(list(mathml_tree(tex, display=display)))


def part_trees(tex: str, *, display: bool) -> list[FormulaTree]:
    """Return the trees of the parts between which a line may break. Raises what `formula_tree` does."""
    return [_row(list(part)) for part in formula_parts(tex, display=display)]


def characters(tree: FormulaTree) -> str:
    """Return every character that the tree sets."""
    return "".join(
        characters(part) if isinstance(part, list) else part if isinstance(part, str) else "" for part in tree[1:]
    )


def letters_wide(tree: FormulaTree) -> float:
    """Return roughly how many letters wide the formula is. A part above or below another adds no width."""
    kind, *rest = tree
    inner = [letters_wide(part) for part in rest if isinstance(part, list) and part and isinstance(part[0], str)]
    match kind:
        case "frac" | "binom":
            return max(inner)
        case "att":
            base, scripts = inner[0], 0.6 * max(inner[1:], default=0.0)
            stacked = rest[-1] or (isinstance(rest[0], list) and (rest[0][0] == "op" or str(rest[0][-1]) in LARGE))
            return max(base, scripts) if stacked else base + scripts
        case "mat" | "cases" | "aligned":
            table: Any = rest[-1]
            return sum(max(map(letters_wide, column)) for column in zip_longest(*table, fillvalue=["s", ""]))
        case "cls" | "big":
            return 1.0
        case "sp":
            return 2 * float(str(rest[0]))
    return sum(inner) if inner else float(len(characters(tree)))


def _row(children: Sequence[Element]) -> FormulaTree:
    kids = [kid for kid in children if not (kid.tag == "mo" and kid.text and not kid.text.strip(INVISIBLE))]
    if len(kids) > 1 and kids[0].tag == "mspace" and not kids[0].get("width"):  # marks a named operator
        if len(kids) == 2 and kids[1].tag == "mi" and len(_text(kids[1])) > 1:
            return ["op", _text(kids[1]), False]
        kids = kids[1:]
    if len(kids) == 3 and kids[0].tag == kids[2].tag == "mo" and kids[0].get("stretchy") != "false":
        around = (_text(kids[0]), _text(kids[2]))
        if kids[1].tag == "mtable":
            return _table(kids[1], *around)
        if _is_stack(kids[1]) and around == ("(", ")"):
            binomial: FormulaTree = ["binom", *map(_node, kids[1])]
            return _styled(kids[1].get("displaystyle"), binomial)
    if len(kids) == 2 and {kids[0].tag, kids[1].tag} == {"mo", "mtable"}:  # a brace on one side only
        return _table(kids[1], _text(kids[0])) if kids[0].tag == "mo" else _table(kids[0], "", _text(kids[1]))
    if len(kids) > 2 and _stretches(kids[0]) and _stretches(kids[-1]) and _text(kids[0]) + _text(kids[-1]):
        return ["lr", _text(kids[0]), _text(kids[-1]), _row(kids[1:-1])]
    nodes = [_node(kid) for kid in kids]
    return nodes[0] if len(nodes) == 1 else ["row", *nodes]


def _node(element: Element) -> FormulaTree:
    style = element.attrib.pop("displaystyle", None) if element.tag != "mtable" else None
    if style:
        return _styled(style, _node(element))
    kids = list(element)
    match element.tag:
        case "mrow" | "mpadded" | "mstyle":
            return _row(kids)
        case "mi" if element.get("mathvariant") != "normal" and not (len(_text(element)) > 1):
            return ["s", _text(element)]
        case "mi" | "mn" | "mtext" | "ms":
            return ["up", _text(element)]
        case "mspace":
            return ["sp", _em(element.get("width"), 0.0)]
        case "mo":
            return _operator(element)
        case "mfrac" if _is_stack(element):
            return ["mat", "", "", [[_node(kids[0])], [_node(kids[1])]]]
        case "mfrac":
            return ["frac", _node(kids[0]), _node(kids[1])]
        case "msqrt":
            return ["sqrt", _row(kids)]
        case "mroot":
            return ["root", _node(kids[1]), _node(kids[0])]
        case "msub":
            return ["att", _node(kids[0]), _node(kids[1]), None, False]
        case "msup":
            return ["att", _node(kids[0]), None, _node(kids[1]), False]
        case "msubsup":
            return ["att", _node(kids[0]), _node(kids[1]), _node(kids[2]), False]
        case "munder" | "mover" | "munderover":
            return _above_and_below(element.tag, kids)
        case "mtable":
            return _table(element)
        case "mphantom":
            return ["hide", _row(kids)]
        case "menclose":
            return ["box" if element.get("notation") == "box" else "cancel", _row(kids)]
        case "semantics":
            return _node(kids[0])
    raise FormulaNotSettable(f"its part <{element.tag}>")


def _operator(element: Element) -> FormulaTree:
    text = _text(element)
    if not text:
        return ["row"]
    if element.get("minsize"):
        return ["big", text, _em(element.get("minsize"), 1.2)]
    if text in DELIMITERS and element.get("form") in ("prefix", "postfix"):
        return ["cls", "opening" if element.get("form") == "prefix" else "closing", text]
    if text in "|‖/" and element.get("stretchy") == "true":
        return ["mid", text]
    if element.get("lspace") == element.get("rspace") == "0" and text not in LARGE:
        return ["cls", "normal", text]
    return ["up" if len(text) > 1 else "s", text]


def _above_and_below(tag: str, kids: Sequence[Element]) -> FormulaTree:
    if tag != "munderover" and kids[1].tag == "mo" and (accent := ACCENTS.get((kids[1].text or "").strip())):
        below = accent == "overline" and tag == "munder"
        return ["acc", "underline" if below else accent, _node(kids[0]), kids[1].get("stretchy") != "false"]
    base = _node(kids[0])
    named = base[0] == "op"
    if named:
        base[2] = True
    large = named or (base[0] == "s" and str(base[1]) in LARGE)
    under = _node(kids[1]) if tag != "mover" else None
    over = _node(kids[-1]) if tag != "munder" else None
    return ["att", base, under, over, not large]


def _table(element: Element, opening: str = "", closing: str = "") -> FormulaTree:
    if any("border" in cell.get("style", "") for row in element for cell in row):
        raise FormulaNotSettable("the lines of its table")
    if any(_is_margin(cell) and len(cell) for row in element for cell in row):
        raise FormulaNotSettable("the number of its line: give its environment an asterisk")
    rows: FormulaTree = [[_row(list(cell)) for cell in row if not _is_margin(cell)] for row in element]
    if opening == "{" and not closing and element.get("displaystyle") == "true":
        return ["style", "display", ["cases", opening, rows]]
    if element.get("displaystyle") == "true":
        aligned: FormulaTree = ["aligned", rows]
        return ["lr", opening, closing, aligned] if opening or closing else aligned
    return ["cases", opening, rows] if opening and not closing else ["mat", opening, closing, rows]


def _is_margin(cell: Element) -> bool:
    """Return whether the cell only centres a line or holds its number."""
    return "%" in cell.get("style", "")


def _styled(displaystyle: str | None, tree: FormulaTree) -> FormulaTree:
    return tree if displaystyle is None else ["style", "display" if displaystyle == "true" else "inline", tree]


def _is_stack(element: Element) -> bool:
    return element.tag == "mfrac" and element.get("linethickness") == "0"


def _stretches(element: Element) -> bool:
    fixed = element.get("stretchy") == "false" or element.get("minsize")
    return element.tag == "mo" and not fixed and _text(element) in DELIMITERS


def _text(element: Element) -> str:
    text = re.sub("[\ufe00-\ufe0f]", "", element.text or "").replace("\u2009", "\u202f")
    return text.strip(INVISIBLE) if element.tag == "mo" else text


def _em(length: str | None, default: float) -> float:
    match = re.fullmatch(r"(-?[\d.]+)(em|ex|pt|)", length or "")
    return float(match[1]) * UNITS[match[2]] if match else default
