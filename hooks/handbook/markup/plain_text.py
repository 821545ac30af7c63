"""Text without its markup: descriptions, fragment ids, what machines read."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import dedent
from typing import Final
from unicodedata import normalize
from xml.etree import ElementTree as ET

from markdown_it.token import Token

from handbook.markup.figures import fence_parts
from handbook.markup.mathml import FormulaError, mathml_tree
from handbook.model.sources import SnippetTexts
from handbook.parse.includes import filled

DESCRIPTION_LENGTH = 158
RAISED: Final = str.maketrans("0123456789+-−()nikT⊤", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿⁱᵏᵀᵀ")
SCRIPTS: Final = ("msub", "msup", "msubsup", "munder", "mover", "munderover")
ROWS: Final = ("math", "semantics", "mrow", "mstyle", "msqrt")
PRIMES: Final = "′″‴"
ACCENTS: Final = {"ˆ": "\u0302", "\u00af": "\u0304", "\u02dc": "\u0303", "\u02d9": "\u0307", "\u20d7": "\u20d7"}


def first_sentences(tokens: Sequence[Token]) -> str:
    """Return the beginning of the first paragraphs as plain text, cut at a word, for a page's description."""
    text = plain_text(tokens)
    if len(text) <= DESCRIPTION_LENGTH:
        return text
    return text[:DESCRIPTION_LENGTH].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def plain_text(tokens: Sequence[Token]) -> str:
    """Return the text of paragraphs, lists and tables on one line, without code blocks; formulas as one types them."""
    return " ".join(text for token in tokens if (text := _block_text(token)))


def full_text(tokens: Sequence[Token], snippets: SnippetTexts) -> str:
    """Return the text as `plain_text` does, with code blocks, what figures show, and the line breaks of the page."""
    lines: list[str] = []
    row: list[str] | None = None
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            lines, row = [*lines, " | ".join(row or [])], None
        elif row is not None and token.type == "inline":
            row.append(_block_text(token))
        elif token.type == "fence" and token.info.strip() == "figure":
            lines.append(fence_parts(token.content)[0].get("alt", ""))
        elif token.type == "fence":
            lines.append(dedent(filled(token.content, snippets)).strip("\n"))
        elif text := _block_text(token):
            lines.append(text)
    return "\n".join(lines)


def _block_text(token: Token) -> str:
    if token.type.startswith("math_block"):
        return formula_text(token.content)
    return " ".join("".join(_plain(child.type, child.content) for child in token.children or []).split())


def _plain(kind: str, content: str) -> str:
    if kind.startswith("math_inline"):
        return formula_text(content)
    return " " if kind.endswith("break") else content


def formula_text(tex: str) -> str:
    r"""Return a formula as one would type it: `\frac{n^2}{2}` becomes n²/2. One that does not parse stays as it is."""
    try:
        return mathml_text(mathml_tree(tex.strip(), display=False))
    except FormulaError:
        return tex


def mathml_text(root: ET.Element) -> str:
    """Return a formula's MathML as one would type it. Its elements are in no namespace."""
    return " ".join(_text(root).split())


def _text(element: ET.Element) -> str:
    parts = [_text(child) for child in element]
    if element.tag in ROWS:
        for place, before in enumerate(element[:-1]):  # x_i y is not x_iy
            if before.tag in SCRIPTS and parts[place][-1:].isalnum() and parts[place + 1][:1].isalnum():
                parts[place] += " "
    match element.tag, parts:
        case "msup", [base, power] if power.strip(PRIMES) == "":
            return base + power
        case "msup", [base, power]:
            return base + _raised(power)
        case (("msub" | "munder"), [base, below]):
            return f"{base}_{_grouped(below)}"
        case (("msubsup" | "munderover"), [base, below, power]):
            return f"{base}_{_grouped(below)}{_raised(power)}"
        case "mover", [base, accent]:
            return normalize("NFC", base + ACCENTS.get(accent, ""))
        case "mfrac", [above, below]:
            return f"{_grouped(above)}/{below if below.isdigit() or len(below) == 1 else _in_parentheses(below)}"
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
    return text if text.isalnum() or len(text) == 1 else _in_parentheses(text)


def _in_parentheses(text: str) -> str:
    return f"({text})"
