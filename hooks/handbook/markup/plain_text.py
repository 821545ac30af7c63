"""Text without its markup: descriptions, fragment ids, what machines read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from unicodedata import normalize
from xml.etree import ElementTree as ET

from markdown_it.token import Token

from handbook.markup.mathml import FormulaError, mathml_tree

DESCRIPTION_LENGTH = 158
RAISED: Final = str.maketrans("0123456789+-−()nikT⊤", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿⁱᵏᵀᵀ")
ACCENTS: Final = {"ˆ": "\u0302", "\u00af": "\u0304", "\u02dc": "\u0303", "\u02d9": "\u0307", "\u20d7": "\u20d7"}


def first_sentences(tokens: Sequence[Token]) -> str:
    """Return the beginning of the first paragraphs as plain text, cut at a word, for a page's description."""
    text = plain_text(tokens)
    if len(text) <= DESCRIPTION_LENGTH:
        return text
    return text[:DESCRIPTION_LENGTH].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def plain_text(tokens: Sequence[Token]) -> str:
    """Return the text of paragraphs, lists and tables on one line; formulas as a reader would type them."""
    words: list[str] = []
    for token in tokens:
        if token.type == "inline":
            words += "".join(_plain(child.type, child.content) for child in token.children or []).split()
    return " ".join(words)


def _plain(kind: str, content: str) -> str:
    if kind.startswith("math_inline"):
        return formula_text(content)
    return " " if kind.endswith("break") else content


def formula_text(tex: str) -> str:
    r"""Return a formula as one would type it: `\frac{n^2}{2}` becomes n²/2. One that does not parse stays as it is."""
    try:
        text = _text(mathml_tree(tex.strip(), display=False))
    except (FormulaError, ET.ParseError):
        return tex
    return " ".join(text.split())


def _text(element: ET.Element) -> str:
    parts = [_text(child) for child in element]
    match element.tag, parts:
        case "msup", [base, power]:
            return base + _raised(power)
        case (("msub" | "munder"), [base, below]):
            return f"{base}_{_grouped(below)}"
        case (("msubsup" | "munderover"), [base, below, power]):
            return f"{base}_{_grouped(below)}{_raised(power)}"
        case "mover", [base, accent]:
            return normalize("NFC", base + ACCENTS.get(accent, ""))
        case "mfrac", [above, below]:
            return f"{_grouped(above)}/{_grouped(below)}"
        case "msqrt", _:
            return f"√{_grouped(''.join(parts))}"
        case "mspace", _:
            return " " if element.get("width") else ""
        case "annotation", _:
            return ""
    return (element.text or "").replace("\N{FUNCTION APPLICATION}", " ") + "".join(parts)


def _raised(power: str) -> str:
    up = power.translate(RAISED)
    return f"^{_grouped(power)}" if set(up) & set(power) else up


def _grouped(text: str) -> str:
    return text if text.isalnum() or len(text) == 1 else f"({text})"
