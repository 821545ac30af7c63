"""The pages of an e-book, as XHTML: from the HTML of the site's pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Final
from xml.etree import ElementTree as ET

from lxml import etree

from handbook.book.chapters import Book, Chapter, chapter_name
from handbook.cache import Cache
from handbook.cards.notes import web_address
from handbook.checks.links import linked_place
from handbook.markup.plain_text import mathml_text
from handbook.markup.portable import MATHML, portable_tree
from handbook.markup.rendered_html import rendered_text
from handbook.markup.svg import NAMESPACE
from handbook.model.catalogue import Catalogue
from handbook.model.records import Exercise, Guide, Post, Question, Record, Topic
from handbook.model.sources import Link

ENDING: Final = ".xhtml"


@dataclass(frozen=True)
class Page:
    """A file of an e-book. properties: what it holds, as the package has to say."""

    name: str
    text: str
    properties: tuple[str, ...] = ()


def chapter_page(catalogue: Catalogue, book: Book, chapter: Chapter, results: Cache, *, site_url: str) -> Page:
    """Return the page of a chapter. site_url: with its last slash, empty where unknown."""
    names = {inside.record.path: inside.name for inside in book.chapters()}
    record = chapter.record

    def resolve(target: str) -> str | None:
        if target.startswith("#"):
            return target
        if not target.startswith(("https://", "http://", "mailto:")):
            place, fragment = linked_place(record.path, Link(target, 0))
            if place in names:
                return f"{names[place]}{ENDING}" + (f"#{fragment}" if fragment else "")
        return web_address(catalogue, record.path, target, site_url)

    tree = portable_tree(rendered_text(record.body, catalogue.snippets, results).html, resolve)
    _unfold(tree)
    for number, formula in enumerate(tree.iter(f"{{{MATHML}}}math")):
        formula.set("alttext", _formula_text(formula) or f"formula {number + 1}")
    properties = [
        name
        for name, tag in (("mathml", f"{{{MATHML}}}math"), ("svg", f"{NAMESPACE}svg"))
        if next(tree.iter(tag), None) is not None
    ]
    inside = "".join(etree.tostring(child, encoding="unicode") for child in tree)
    head = f"<h1>{escape(chapter.title)}</h1>\n{_facts(record)}"
    foot = _foot(catalogue, record, lambda other: _link(other, names, site_url))
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


def _formula_text(formula: etree._Element) -> str:
    plain = ET.fromstring(etree.tostring(formula, encoding="unicode", with_tail=False))
    for element in plain.iter():
        element.tag = element.tag.rpartition("}")[2]
    return mathml_text(plain)


def _facts(record: Record) -> str:
    facts: tuple[str, ...]
    match record:
        case Question():
            facts = (f"{record.kind}, {record.level}", f"{record.minutes} minutes", record.id)
        case Topic():
            facts = (record.tagline,)
        case Guide():
            facts = (record.company, record.role, "unofficial")
        case Exercise():
            facts = (record.level, f"{record.minutes} minutes")
        case Post():
            facts = (str(record.date),)
        case _:
            return ""
    return f'<p class="facts">{escape(" · ".join(facts))}</p>'


def _foot(catalogue: Catalogue, record: Record, link: Callable[[Question], str]) -> str:
    """Return what stands below a chapter's text: the questions it names, by section for a topic, and its sources."""
    if isinstance(record, Topic):
        found = ""
        for section in record.sections:
            if rows := [q for q in catalogue.by_topic[record.slug] if q.section == section]:
                found += f"<h2>{escape(section)}</h2>\n{_list(map(link, rows))}\n"
        return found
    named = catalogue.named_by(record)
    title = "Related questions" if isinstance(record, Question) else "Questions"
    foot = f"<h2>{title}</h2>\n{_list(map(link, named))}\n" if named else ""
    if isinstance(record, Question) and record.sources:
        sources = (
            f'<a href="{escape(source.url)}">{escape(source.title)}</a>' if source.url else escape(source.title)
            for source in record.sources
        )
        foot += f"<h2>Sources</h2>\n{_list(sources)}\n"
    return foot


def _list(items: Iterable[str]) -> str:
    return "<ul>\n" + "\n".join(f"<li>{item}</li>" for item in items) + "\n</ul>"


def _link(question: Question, names: Mapping[str, str], site_url: str) -> str:
    """Return a link to a question: inside the book, or to the site; its title where there is neither."""
    title = escape(question.title)
    if question.path in names:
        return f'<a href="{chapter_name(question)}{ENDING}">{title}</a>'
    return f'<a href="{escape(site_url + question.url)}">{title}</a>' if site_url else title
