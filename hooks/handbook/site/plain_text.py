"""Text without its markup: descriptions, fragment ids, what machines read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from markdown_it.token import Token

from handbook.site.formula_text import formula_text

DESCRIPTION_LENGTH = 158


def slugify(text: str) -> str:
    """Return a fragment id for a heading: ASCII, lower case, hyphens."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_text.lower()).strip("-")


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
