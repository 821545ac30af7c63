"""The pages of an e-book, as XHTML: from the HTML of the site's pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import Final
from xml.etree import ElementTree as ET

from lxml import etree

from handbook.book.chapters import (
    Book,
    Chapter,
    Line,
    Rows,
    Sentence,
    Shown,
    Title,
    Words,
    address_of,
    facts,
    shown_below,
)
from handbook.book.formula_pictures import Pictures, with_pictures
from handbook.cache import Cache
from handbook.checks.links import linked_place, web_address
from handbook.markup.plain_text import mathml_text
from handbook.markup.portable import MATHML, portable_tree
from handbook.markup.rendered_html import rendered_text
from handbook.markup.svg import NAMESPACE
from handbook.model.catalogue import Catalogue
from handbook.model.records import Record
from handbook.model.sources import Link

ENDING: Final = ".xhtml"
_CLOSE: Final = re.compile(r"[^\w\s]+(th\b)?|s\b")  # what may stand behind a formula without a space


@dataclass(frozen=True)
class Page:
    """A file of an e-book. properties: what it holds, as the package has to say."""

    name: str
    text: str
    properties: tuple[str, ...] = ()


def chapter_page(
    catalogue: Catalogue,
    book: Book,
    chapter: Chapter,
    results: Cache,
    *,
    site_url: str,
    pictures: Pictures | None,
) -> Page:
    """Return the page of a chapter.

    site_url: with its last slash, empty where unknown; pictures: what stands in place of formulas.
    """
    names = {inside.record.path: f"{inside.name}{ENDING}" for inside in book.chapters()}
    record = chapter.record

    def resolve(target: str) -> str | None:
        if target.startswith("#"):
            return target
        place, fragment = linked_place(record.path, Link(target, 0))
        if place in names:
            return names[place] + (f"#{fragment}" if fragment else "")
        return web_address(catalogue, record.path, target, site_url)

    html = rendered_text(record.body, catalogue.snippets, results).html
    if pictures is not None:
        html = with_pictures(html, record.body.formulas, pictures)
    tree = portable_tree(html, resolve)
    _unfold(tree)
    _keep_together(tree)
    for number, formula in enumerate(tree.iter(f"{{{MATHML}}}math")):
        formula.set("alttext", _formula_text(formula) or f"formula {number + 1}")
    properties = [
        name
        for name, tag in (("mathml", f"{{{MATHML}}}math"), ("svg", f"{NAMESPACE}svg"))
        if next(tree.iter(tag), None) is not None
    ]
    inside = "".join(etree.tostring(child, encoding="unicode") for child in tree)
    about = f'<p class="facts">{escape(" · ".join(facts(record)))}</p>' if facts(record) else ""
    head = f"<h1>{escape(chapter.title)}</h1>\n{about}"
    foot = _below(shown_below(catalogue, record), partial(address_of, names=names, site_url=site_url))
    return Page(chapter.name, page_text(chapter.title, f"{head}\n{inside}\n{foot}"), tuple(properties))


def page_text(title: str, body: str, *, kind: str = "chapter") -> str:
    """Return a whole page. kind: what it is, in the words of the EPUB vocabulary."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" '
        'xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">\n'
        f'<head>\n<meta charset="utf-8"/>\n<title>{escape(title)}</title>\n'
        '<link rel="stylesheet" type="text/css" href="book.css"/>\n</head>\n'
        f'<body epub:type="{"bodymatter" if kind == "chapter" else "frontmatter"}">\n'
        f'<section epub:type="{kind}">\n{body}\n</section>\n</body>\n</html>\n'
    )


def _unfold(tree: etree._Element) -> None:
    """Show what the site folds: an e-reader may not open it. Frames of a drawing stand below each other."""
    for fold in tree.iter("details"):
        fold.tag = "div"
        fold.set("class", f"fold {fold.get('class', '')}".strip())
        fold.attrib.pop("open", "")
        for title in fold.iterchildren("summary"):
            title.tag = "h3"
    for table in tree.iter("table"):
        table.attrib.pop("style", "")
    for drawing in tree.iter(f"{NAMESPACE}svg"):
        for element in drawing.iter():
            for name in [name for name in element.attrib if str(name).startswith("data-")]:
                del element.attrib[name]


def _keep_together(tree: etree._Element) -> None:
    """Let no line end between a formula and what follows it directly, as in "n-th" or before a comma."""
    for formula in tree.iter("span"):
        close = _CLOSE.match(formula.tail or "")
        if formula.get("class") == "formula" and len(formula) and close:
            kept = etree.SubElement(formula, "span", {"class": "kept"})
            kept.append(formula[-2])
            kept[0].tail = close[0]
            formula.tail = (formula.tail or "")[close.end() :]


def _formula_text(formula: etree._Element) -> str:
    plain = ET.fromstring(etree.tostring(formula, encoding="unicode", with_tail=False))
    for element in plain.iter():
        element.tag = element.tag.rpartition("}")[2]
    return mathml_text(plain)


def _below(shown: Iterable[Shown], address: Callable[[Record | str], str]) -> str:
    """Return what stands below a chapter's text. address: where a page leads to, empty for nowhere."""

    def line(parts: Line) -> str:
        return "".join(map(words, parts))

    def words(part: Words) -> str:
        target, text = address(part.to) if part.to else "", escape(part.text)
        return f'<a href="{escape(target)}">{text}</a>' if target else text

    found = []
    for block in shown:
        match block:
            case Title():
                found.append(f"<h{block.level}>{escape(block.text)}</h{block.level}>")
            case Sentence():
                found.append(f"<p>{line(block.line)}</p>")
            case Rows():
                tag = "ol" if block.ordered else "ul"
                items = "\n".join(f"<li>{line(item)}</li>" for item in block.lines)
                found.append(f"<{tag}>\n{items}\n</{tag}>")
    return "\n".join(found)
