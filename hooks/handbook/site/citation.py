"""How a page is cited: as a sentence, and as BibTeX."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from handbook.model.records import Question

LICENCE: Final = "CC BY 4.0"
_SPECIAL: Final = re.compile(r"([&%$#_{}])")
_WRITTEN_OUT: Final = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


@dataclass(frozen=True)
class Citation:
    text: str
    bibtex: str


def citation(question: Question, changed: date | None, site: str, site_url: str) -> Citation:
    """Return how to cite a question's page by the address that survives renames.

    changed: its last change, as far as known; site: the name; site_url: the address, empty where unknown.
    """
    day = changed or question.reviewed
    address = f"{site_url}q/{question.id}/" if site_url else ""
    author, title = f"{site} contributors", question.title.rstrip(".")
    end = "" if title.endswith(("?", "!")) else "."
    place = f"{address} " if address else ""
    text = f"{author}. “{title}{end}” {site}, {question.id}, version of {day}. {place}{LICENCE}."
    fields = {
        "author": f"{{{bibtex_text(author)}}}",
        "title": f"{{{bibtex_text(question.title)}}}",
        "howpublished": bibtex_text(f"{site}, {question.id}"),
        "year": str(day.year),
        "note": f"Version of {day}, {LICENCE}",
    } | ({"url": address} if address else {})
    rows = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
    return Citation(text, f"@misc{{handbook-{question.id},\n{rows}\n}}")


def bibtex_text(text: str) -> str:
    """Return a text whose characters BibTeX and LaTeX show as they are."""
    return "".join(_WRITTEN_OUT.get(character) or _SPECIAL.sub(r"\\\1", character) for character in text)
